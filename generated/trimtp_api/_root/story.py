# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    MAX_DEPTH,
    TLObject,
    check_depth,
    packer,
    read_ints,
    read_longs,
    read_objects,
    read_str,
    unpacker,
    write_ints,
    write_longs,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_I3i: Unpack = unpacker("I3i")
unpack_Ii: Unpack = unpacker("Ii")
unpack_Iqi: Unpack = unpacker("Iqi")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2I3i: Pack = packer("2I3i")
pack_2Ii: Pack = packer("2Ii")
pack_2Iqi: Pack = packer("2Iqi")
pack_Ii: Pack = packer("Ii")
pack_i: Pack = packer("i")
_Document_table = registry.table("Document")
_MediaArea_table = registry.table("MediaArea")
_MessageEntity_table = registry.table("MessageEntity")
_MessageMedia_table = registry.table("MessageMedia")
_Message_table = registry.table("Message")
_Peer_table = registry.table("Peer")
_Photo_table = registry.table("Photo")
_PrivacyRule_table = registry.table("PrivacyRule")
_ReactionCount_table = registry.table("ReactionCount")
_Reaction_table = registry.table("Reaction")
_StoryFwdHeader_table = registry.table("StoryFwdHeader")
_StoryItem_table = registry.table("StoryItem")
_StoryViews_table = registry.table("StoryViews")


class StoryViews(TLObject):
    """The ordinary form of StoryViews.

    ``storyViews#8d595cd6 flags:# has_viewers:flags.1?true views_count:int forwards_count:flags.2?int reactions:flags.3?Vector<ReactionCount> reactions_count:flags.4?int recent_viewers:flags.0?Vector<long> = StoryViews``

    :param has_viewers: Whether there is: viewers.
    :param views_count: How many there are: views.
    :param forwards_count: How many there are: forwards.
    :param reactions: The reactions.
    :param reactions_count: How many there are: reactions.
    :param recent_viewers: The recent viewers.

    https://core.telegram.org/constructor/storyViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8D595CD6
    TL_NAME: ClassVar[str] = "storyViews"
    TL_TYPE: ClassVar[str] = "StoryViews"
    TL: ClassVar[str] = "storyViews#8d595cd6 flags:# has_viewers:flags.1?true views_count:int forwards_count:flags.2?int reactions:flags.3?Vector<ReactionCount> reactions_count:flags.4?int recent_viewers:flags.0?Vector<long> = StoryViews"

    views_count: int
    has_viewers: bool = False
    forwards_count: int | None = None
    reactions: list[_root.TypeReactionCount] | None = None
    reactions_count: int | None = None
    recent_viewers: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_viewers:
            flags |= 2
        if self.forwards_count is not None:
            flags |= 4
        if self.reactions is not None:
            flags |= 8
        if self.reactions_count is not None:
            flags |= 0x10
        if self.recent_viewers is not None:
            flags |= 1
        out += pack_2Ii(0x8D595CD6, flags, self.views_count)
        if self.forwards_count is not None:
            out += pack_i(self.forwards_count)
        if self.reactions is not None:
            write_objects(out, self.reactions)
        if self.reactions_count is not None:
            out += pack_i(self.reactions_count)
        if self.recent_viewers is not None:
            write_longs(out, self.recent_viewers)


TypeStoryViews: TypeAlias = StoryViews
"""``StoryViews``: https://core.telegram.org/type/StoryViews"""


class StoryItemDeleted(TLObject):
    """The form 'deleted' of StoryItem.

    ``storyItemDeleted#51e6ee4f id:int = StoryItem``

    :param id: The id.

    https://core.telegram.org/constructor/storyItemDeleted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x51E6EE4F
    TL_NAME: ClassVar[str] = "storyItemDeleted"
    TL_TYPE: ClassVar[str] = "StoryItem"
    TL: ClassVar[str] = "storyItemDeleted#51e6ee4f id:int = StoryItem"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x51E6EE4F, self.id)


class StoryItemSkipped(TLObject):
    """The form 'skipped' of StoryItem.

    ``storyItemSkipped#ffadc913 flags:# close_friends:flags.8?true live:flags.9?true id:int date:int expire_date:int = StoryItem``

    :param close_friends: Whether this applies: close friends.
    :param live: Whether this applies: live.
    :param id: The id.
    :param date: When it happened, in Unix seconds.
    :param expire_date: The expire date, in Unix seconds.

    https://core.telegram.org/constructor/storyItemSkipped
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFADC913
    TL_NAME: ClassVar[str] = "storyItemSkipped"
    TL_TYPE: ClassVar[str] = "StoryItem"
    TL: ClassVar[str] = "storyItemSkipped#ffadc913 flags:# close_friends:flags.8?true live:flags.9?true id:int date:int expire_date:int = StoryItem"

    id: int
    date: int
    expire_date: int
    close_friends: bool = False
    live: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.close_friends:
            flags |= 0x100
        if self.live:
            flags |= 0x200
        out += pack_2I3i(0xFFADC913, flags, self.id, self.date, self.expire_date)


class StoryItem(TLObject):
    """The ordinary form of StoryItem.

    ``storyItem#16a4b93c flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction albums:flags.19?Vector<int> music:flags.20?Document = StoryItem``

    :param pinned: It is pinned.
    :param public: Whether this applies: public.
    :param close_friends: Whether this applies: close friends.
    :param min: Whether this applies: min.
    :param noforwards: Protect the content from forwarding and saving.
    :param edited: Whether this applies: edited.
    :param contacts: Whether this applies: contacts.
    :param selected_contacts: Whether this applies: selected contacts.
    :param out: It was sent by this account.
    :param id: The id.
    :param date: When it happened, in Unix seconds.
    :param from_id: Who it is from.
    :param fwd_from: The fwd from.
    :param expire_date: The expire date, in Unix seconds.
    :param caption: The caption.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param media: The attached media.
    :param media_areas: The media areas.
    :param privacy: The privacy.
    :param views: The views.
    :param sent_reaction: The sent reaction.
    :param albums: The albums.
    :param music: The music.

    https://core.telegram.org/constructor/storyItem
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x16A4B93C
    TL_NAME: ClassVar[str] = "storyItem"
    TL_TYPE: ClassVar[str] = "StoryItem"
    TL: ClassVar[str] = "storyItem#16a4b93c flags:# pinned:flags.5?true public:flags.7?true close_friends:flags.8?true min:flags.9?true noforwards:flags.10?true edited:flags.11?true contacts:flags.12?true selected_contacts:flags.13?true out:flags.16?true id:int date:int from_id:flags.18?Peer fwd_from:flags.17?StoryFwdHeader expire_date:int caption:flags.0?string entities:flags.1?Vector<MessageEntity> media:MessageMedia media_areas:flags.14?Vector<MediaArea> privacy:flags.2?Vector<PrivacyRule> views:flags.3?StoryViews sent_reaction:flags.15?Reaction albums:flags.19?Vector<int> music:flags.20?Document = StoryItem"

    id: int
    date: int
    expire_date: int
    media: _root.TypeMessageMedia
    pinned: bool = False
    public: bool = False
    close_friends: bool = False
    min: bool = False
    noforwards: bool = False
    edited: bool = False
    contacts: bool = False
    selected_contacts: bool = False
    out: bool = False
    from_id: _root.TypePeer | None = None
    fwd_from: TypeStoryFwdHeader | None = None
    caption: str | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    media_areas: list[_root.TypeMediaArea] | None = None
    privacy: list[_root.TypePrivacyRule] | None = None
    views: TypeStoryViews | None = None
    sent_reaction: _root.TypeReaction | None = None
    albums: list[int] | None = None
    music: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 0x20
        if self.public:
            flags |= 0x80
        if self.close_friends:
            flags |= 0x100
        if self.min:
            flags |= 0x200
        if self.noforwards:
            flags |= 0x400
        if self.edited:
            flags |= 0x800
        if self.contacts:
            flags |= 0x1000
        if self.selected_contacts:
            flags |= 0x2000
        if self.out:
            flags |= 0x10000
        if self.from_id is not None:
            flags |= 0x40000
        if self.fwd_from is not None:
            flags |= 0x20000
        if self.caption is not None:
            flags |= 1
        if self.entities is not None:
            flags |= 2
        if self.media_areas is not None:
            flags |= 0x4000
        if self.privacy is not None:
            flags |= 4
        if self.views is not None:
            flags |= 8
        if self.sent_reaction is not None:
            flags |= 0x8000
        if self.albums is not None:
            flags |= 0x80000
        if self.music is not None:
            flags |= 0x100000
        out += pack_2I2i(0x16A4B93C, flags, self.id, self.date)
        if self.from_id is not None:
            self.from_id.write_to(out)
        if self.fwd_from is not None:
            self.fwd_from.write_to(out)
        out += pack_i(self.expire_date)
        if self.caption is not None:
            write_str(out, self.caption)
        if self.entities is not None:
            write_objects(out, self.entities)
        self.media.write_to(out)
        if self.media_areas is not None:
            write_objects(out, self.media_areas)
        if self.privacy is not None:
            write_objects(out, self.privacy)
        if self.views is not None:
            self.views.write_to(out)
        if self.sent_reaction is not None:
            self.sent_reaction.write_to(out)
        if self.albums is not None:
            write_ints(out, self.albums)
        if self.music is not None:
            self.music.write_to(out)


TypeStoryItem: TypeAlias = StoryItemDeleted | StoryItemSkipped | StoryItem
"""``StoryItem``: https://core.telegram.org/type/StoryItem"""


class StoryView(TLObject):
    """The ordinary form of StoryView.

    ``storyView#b0bdeac5 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true user_id:long date:int reaction:flags.2?Reaction = StoryView``

    :param blocked: Whether this applies: blocked.
    :param blocked_my_stories_from: Whether this applies: blocked my stories from.
    :param user_id: Id of the user.
    :param date: When it happened, in Unix seconds.
    :param reaction: The reaction.

    https://core.telegram.org/constructor/storyView
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB0BDEAC5
    TL_NAME: ClassVar[str] = "storyView"
    TL_TYPE: ClassVar[str] = "StoryView"
    TL: ClassVar[str] = "storyView#b0bdeac5 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true user_id:long date:int reaction:flags.2?Reaction = StoryView"

    user_id: int
    date: int
    blocked: bool = False
    blocked_my_stories_from: bool = False
    reaction: _root.TypeReaction | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.blocked:
            flags |= 1
        if self.blocked_my_stories_from:
            flags |= 2
        if self.reaction is not None:
            flags |= 4
        out += pack_2Iqi(0xB0BDEAC5, flags, self.user_id, self.date)
        if self.reaction is not None:
            self.reaction.write_to(out)


class StoryViewPublicForward(TLObject):
    """The form 'public forward' of StoryView.

    ``storyViewPublicForward#9083670b flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true message:Message = StoryView``

    :param blocked: Whether this applies: blocked.
    :param blocked_my_stories_from: Whether this applies: blocked my stories from.
    :param message: The text of the message.

    https://core.telegram.org/constructor/storyViewPublicForward
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9083670B
    TL_NAME: ClassVar[str] = "storyViewPublicForward"
    TL_TYPE: ClassVar[str] = "StoryView"
    TL: ClassVar[str] = "storyViewPublicForward#9083670b flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true message:Message = StoryView"

    message: _root.TypeMessage
    blocked: bool = False
    blocked_my_stories_from: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.blocked:
            flags |= 1
        if self.blocked_my_stories_from:
            flags |= 2
        out += pack_2I(0x9083670B, flags)
        self.message.write_to(out)


class StoryViewPublicRepost(TLObject):
    """The form 'public repost' of StoryView.

    ``storyViewPublicRepost#bd74cf49 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer story:StoryItem = StoryView``

    :param blocked: Whether this applies: blocked.
    :param blocked_my_stories_from: Whether this applies: blocked my stories from.
    :param peer_id: The chat, user or channel it belongs to.
    :param story: The story.

    https://core.telegram.org/constructor/storyViewPublicRepost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD74CF49
    TL_NAME: ClassVar[str] = "storyViewPublicRepost"
    TL_TYPE: ClassVar[str] = "StoryView"
    TL: ClassVar[str] = "storyViewPublicRepost#bd74cf49 flags:# blocked:flags.0?true blocked_my_stories_from:flags.1?true peer_id:Peer story:StoryItem = StoryView"

    peer_id: _root.TypePeer
    story: TypeStoryItem
    blocked: bool = False
    blocked_my_stories_from: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.blocked:
            flags |= 1
        if self.blocked_my_stories_from:
            flags |= 2
        out += pack_2I(0xBD74CF49, flags)
        self.peer_id.write_to(out)
        self.story.write_to(out)


TypeStoryView: TypeAlias = StoryView | StoryViewPublicForward | StoryViewPublicRepost
"""``StoryView``: https://core.telegram.org/type/StoryView"""


class StoryFwdHeader(TLObject):
    """The ordinary form of StoryFwdHeader.

    ``storyFwdHeader#b826e150 flags:# modified:flags.3?true from:flags.0?Peer from_name:flags.1?string story_id:flags.2?int = StoryFwdHeader``

    :param modified: Whether this applies: modified.
    :param from_: The from.
    :param from_name: The from name.
    :param story_id: Id of the story.

    https://core.telegram.org/constructor/storyFwdHeader
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB826E150
    TL_NAME: ClassVar[str] = "storyFwdHeader"
    TL_TYPE: ClassVar[str] = "StoryFwdHeader"
    TL: ClassVar[str] = "storyFwdHeader#b826e150 flags:# modified:flags.3?true from:flags.0?Peer from_name:flags.1?string story_id:flags.2?int = StoryFwdHeader"

    modified: bool = False
    from_: _root.TypePeer | None = None
    from_name: str | None = None
    story_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.modified:
            flags |= 8
        if self.from_ is not None:
            flags |= 1
        if self.from_name is not None:
            flags |= 2
        if self.story_id is not None:
            flags |= 4
        out += pack_2I(0xB826E150, flags)
        if self.from_ is not None:
            self.from_.write_to(out)
        if self.from_name is not None:
            write_str(out, self.from_name)
        if self.story_id is not None:
            out += pack_i(self.story_id)


TypeStoryFwdHeader: TypeAlias = StoryFwdHeader
"""``StoryFwdHeader``: https://core.telegram.org/type/StoryFwdHeader"""


class StoryReaction(TLObject):
    """The ordinary form of StoryReaction.

    ``storyReaction#6090d6d5 peer_id:Peer date:int reaction:Reaction = StoryReaction``

    :param peer_id: The chat, user or channel it belongs to.
    :param date: When it happened, in Unix seconds.
    :param reaction: The reaction.

    https://core.telegram.org/constructor/storyReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6090D6D5
    TL_NAME: ClassVar[str] = "storyReaction"
    TL_TYPE: ClassVar[str] = "StoryReaction"
    TL: ClassVar[str] = "storyReaction#6090d6d5 peer_id:Peer date:int reaction:Reaction = StoryReaction"

    peer_id: _root.TypePeer
    date: int
    reaction: _root.TypeReaction

    def write_to(self, out: bytearray) -> None:
        out += b"\xd5\xd6\x90\x60"
        self.peer_id.write_to(out)
        out += pack_i(self.date)
        self.reaction.write_to(out)


class StoryReactionPublicForward(TLObject):
    """The form 'public forward' of StoryReaction.

    ``storyReactionPublicForward#bbab2643 message:Message = StoryReaction``

    :param message: The text of the message.

    https://core.telegram.org/constructor/storyReactionPublicForward
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBBAB2643
    TL_NAME: ClassVar[str] = "storyReactionPublicForward"
    TL_TYPE: ClassVar[str] = "StoryReaction"
    TL: ClassVar[str] = "storyReactionPublicForward#bbab2643 message:Message = StoryReaction"

    message: _root.TypeMessage

    def write_to(self, out: bytearray) -> None:
        out += b"\x43\x26\xab\xbb"
        self.message.write_to(out)


class StoryReactionPublicRepost(TLObject):
    """The form 'public repost' of StoryReaction.

    ``storyReactionPublicRepost#cfcd0f13 peer_id:Peer story:StoryItem = StoryReaction``

    :param peer_id: The chat, user or channel it belongs to.
    :param story: The story.

    https://core.telegram.org/constructor/storyReactionPublicRepost
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCFCD0F13
    TL_NAME: ClassVar[str] = "storyReactionPublicRepost"
    TL_TYPE: ClassVar[str] = "StoryReaction"
    TL: ClassVar[str] = "storyReactionPublicRepost#cfcd0f13 peer_id:Peer story:StoryItem = StoryReaction"

    peer_id: _root.TypePeer
    story: TypeStoryItem

    def write_to(self, out: bytearray) -> None:
        out += b"\x13\x0f\xcd\xcf"
        self.peer_id.write_to(out)
        self.story.write_to(out)


TypeStoryReaction: TypeAlias = StoryReaction | StoryReactionPublicForward | StoryReactionPublicRepost
"""``StoryReaction``: https://core.telegram.org/type/StoryReaction"""


class StoryAlbum(TLObject):
    """The ordinary form of StoryAlbum.

    ``storyAlbum#9325705a flags:# album_id:int title:string icon_photo:flags.0?Photo icon_video:flags.1?Document = StoryAlbum``

    :param album_id: Id of the album.
    :param title: The title.
    :param icon_photo: The icon photo.
    :param icon_video: The icon video.

    https://core.telegram.org/constructor/storyAlbum
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9325705A
    TL_NAME: ClassVar[str] = "storyAlbum"
    TL_TYPE: ClassVar[str] = "StoryAlbum"
    TL: ClassVar[str] = "storyAlbum#9325705a flags:# album_id:int title:string icon_photo:flags.0?Photo icon_video:flags.1?Document = StoryAlbum"

    album_id: int
    title: str
    icon_photo: _root.TypePhoto | None = None
    icon_video: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.icon_photo is not None:
            flags |= 1
        if self.icon_video is not None:
            flags |= 2
        out += pack_2Ii(0x9325705A, flags, self.album_id)
        write_str(out, self.title)
        if self.icon_photo is not None:
            self.icon_photo.write_to(out)
        if self.icon_video is not None:
            self.icon_video.write_to(out)


TypeStoryAlbum: TypeAlias = StoryAlbum
"""``StoryAlbum``: https://core.telegram.org/type/StoryAlbum"""


def _read_StoryViews(data: bytes, pos: int, depth: int, new: Any = StoryViews) -> tuple[StoryViews, int]:
    flags, views_count = unpack_Ii(data, pos)
    pos += 8
    if flags & 0x1d:
        if flags & 4:
            forwards_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            forwards_count = None
        if flags & 8:
            reactions, pos = read_objects(_ReactionCount_table, data, pos, depth)
        else:
            reactions = None
        if flags & 0x10:
            reactions_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            reactions_count = None
        if flags & 1:
            recent_viewers, pos = read_longs(data, pos)
        else:
            recent_viewers = None
    else:
        forwards_count = reactions = reactions_count = recent_viewers = None
    return new(views_count, flags & 2 != 0, forwards_count, reactions, reactions_count, recent_viewers), pos


def _read_StoryItemDeleted(data: bytes, pos: int, depth: int, new: Any = StoryItemDeleted) -> tuple[StoryItemDeleted, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    id = unpack_i(data, pos)[0]
    return new(id), pos + 4


def _read_StoryItemSkipped(data: bytes, pos: int, depth: int, new: Any = StoryItemSkipped) -> tuple[StoryItemSkipped, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, id, date, expire_date = unpack_I3i(data, pos)
    return new(id, date, expire_date, flags & 0x100 != 0, flags & 0x200 != 0), pos + 16


def _read_StoryItem(data: bytes, pos: int, depth: int, new: Any = StoryItem) -> tuple[StoryItem, int]:
    if depth > MAX_DEPTH:
        check_depth(depth)
    flags, id, date = unpack_I2i(data, pos)
    pos += 12
    if flags & 0x60000:
        if flags & 0x40000:
            from_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_id = None
        if flags & 0x20000:
            fwd_from, pos = _StoryFwdHeader_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            fwd_from = None
    else:
        from_id = fwd_from = None
    expire_date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            caption, pos = read_str(data, pos)
        else:
            caption = None
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
    else:
        caption = entities = None
    cid = unpack_I(data, pos)[0]
    media, pos = _MessageMedia_table[cid](data, pos + 4, depth + 1)
    if flags & 0xc00c:
        if flags & 0x4000:
            media_areas, pos = read_objects(_MediaArea_table, data, pos, depth)
        else:
            media_areas = None
        if flags & 4:
            privacy, pos = read_objects(_PrivacyRule_table, data, pos, depth)
        else:
            privacy = None
        if flags & 8:
            views, pos = _StoryViews_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            views = None
        if flags & 0x8000:
            sent_reaction, pos = _Reaction_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            sent_reaction = None
    else:
        media_areas = privacy = views = sent_reaction = None
    if flags & 0x180000:
        if flags & 0x80000:
            albums, pos = read_ints(data, pos)
        else:
            albums = None
        if flags & 0x100000:
            music, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            music = None
    else:
        albums = music = None
    if not (flags & 0x13fa0):
        return new(id, date, expire_date, media, False, False, False, False, False, False, False, False, False, from_id, fwd_from, caption, entities, media_areas, privacy, views, sent_reaction, albums, music), pos
    return new(id, date, expire_date, media, flags & 0x20 != 0, flags & 0x80 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, flags & 0x2000 != 0, flags & 0x10000 != 0, from_id, fwd_from, caption, entities, media_areas, privacy, views, sent_reaction, albums, music), pos


def _read_StoryView(data: bytes, pos: int, depth: int, new: Any = StoryView) -> tuple[StoryView, int]:
    flags, user_id, date = unpack_Iqi(data, pos)
    pos += 16
    if flags & 4:
        reaction, pos = _Reaction_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        reaction = None
    return new(user_id, date, flags & 1 != 0, flags & 2 != 0, reaction), pos


def _read_StoryViewPublicForward(data: bytes, pos: int, depth: int, new: Any = StoryViewPublicForward) -> tuple[StoryViewPublicForward, int]:
    flags, cid = unpack_2I(data, pos)
    message, pos = _Message_table[cid](data, pos + 8, depth + 1)
    return new(message, flags & 1 != 0, flags & 2 != 0), pos


def _read_StoryViewPublicRepost(data: bytes, pos: int, depth: int, new: Any = StoryViewPublicRepost) -> tuple[StoryViewPublicRepost, int]:
    flags, cid = unpack_2I(data, pos)
    peer_id, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    story, pos = _StoryItem_table[cid](data, pos + 4, depth + 1)
    return new(peer_id, story, flags & 1 != 0, flags & 2 != 0), pos


def _read_StoryFwdHeader(data: bytes, pos: int, depth: int, new: Any = StoryFwdHeader) -> tuple[StoryFwdHeader, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            from_, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            from_ = None
        if flags & 2:
            from_name, pos = read_str(data, pos)
        else:
            from_name = None
        if flags & 4:
            story_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            story_id = None
    else:
        from_ = from_name = story_id = None
    return new(flags & 8 != 0, from_, from_name, story_id), pos


def _read_StoryReaction(data: bytes, pos: int, depth: int, new: Any = StoryReaction) -> tuple[StoryReaction, int]:
    cid = unpack_I(data, pos)[0]
    peer_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    date, cid = unpack_iI(data, pos)
    reaction, pos = _Reaction_table[cid](data, pos + 8, depth + 1)
    return new(peer_id, date, reaction), pos


def _read_StoryReactionPublicForward(data: bytes, pos: int, depth: int, new: Any = StoryReactionPublicForward) -> tuple[StoryReactionPublicForward, int]:
    cid = unpack_I(data, pos)[0]
    message, pos = _Message_table[cid](data, pos + 4, depth + 1)
    return new(message), pos


def _read_StoryReactionPublicRepost(data: bytes, pos: int, depth: int, new: Any = StoryReactionPublicRepost) -> tuple[StoryReactionPublicRepost, int]:
    cid = unpack_I(data, pos)[0]
    peer_id, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    story, pos = _StoryItem_table[cid](data, pos + 4, depth + 1)
    return new(peer_id, story), pos


def _read_StoryAlbum(data: bytes, pos: int, depth: int, new: Any = StoryAlbum) -> tuple[StoryAlbum, int]:
    flags, album_id = unpack_Ii(data, pos)
    title, pos = read_str(data, pos + 8)
    if flags & 0x3:
        if flags & 1:
            icon_photo, pos = _Photo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            icon_photo = None
        if flags & 2:
            icon_video, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            icon_video = None
    else:
        icon_photo = icon_video = None
    return new(album_id, title, icon_photo, icon_video), pos


registry.add("StoryViews", {
    0x8D595CD6: _read_StoryViews,
})
registry.add("StoryItem", {
    0x51E6EE4F: _read_StoryItemDeleted,
    0xFFADC913: _read_StoryItemSkipped,
    0x16A4B93C: _read_StoryItem,
})
registry.add("StoryView", {
    0xB0BDEAC5: _read_StoryView,
    0x9083670B: _read_StoryViewPublicForward,
    0xBD74CF49: _read_StoryViewPublicRepost,
})
registry.add("StoryFwdHeader", {
    0xB826E150: _read_StoryFwdHeader,
})
registry.add("StoryReaction", {
    0x6090D6D5: _read_StoryReaction,
    0xBBAB2643: _read_StoryReactionPublicForward,
    0xCFCD0F13: _read_StoryReactionPublicRepost,
})
registry.add("StoryAlbum", {
    0x9325705A: _read_StoryAlbum,
})
