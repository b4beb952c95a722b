# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``stories``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    BOOLS,
    BOOL_IDS,
    Function,
    TLObject,
    packer,
    read_bytes,
    read_ints,
    read_objects,
    read_str,
    unpacker,
    write_bytes,
    write_ints,
    write_object,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import messages as _messages

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_3i: Unpack = unpacker("3i")
unpack_I: Unpack = unpacker("I")
unpack_I4i: Unpack = unpacker("I4i")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I4i: Pack = packer("2I4i")
pack_2Ii: Pack = packer("2Ii")
pack_2i: Pack = packer("2i")
pack_3i: Pack = packer("3i")
pack_I: Pack = packer("I")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Chat_table = registry.table("Chat")
_FoundStory_table = registry.table("FoundStory")
_InputDocument_table = registry.table("InputDocument")
_InputMedia_table = registry.table("InputMedia")
_InputPeer_table = registry.table("InputPeer")
_InputPrivacyRule_table = registry.table("InputPrivacyRule")
_MediaArea_table = registry.table("MediaArea")
_MessageEntity_table = registry.table("MessageEntity")
_PeerStories_table = registry.table("PeerStories")
_Reaction_table = registry.table("Reaction")
_StoriesStealthMode_table = registry.table("StoriesStealthMode")
_StoryAlbum_table = registry.table("StoryAlbum")
_StoryItem_table = registry.table("StoryItem")
_StoryReaction_table = registry.table("StoryReaction")
_StoryView_table = registry.table("StoryView")
_StoryViews_table = registry.table("StoryViews")
_User_table = registry.table("User")


class AllStoriesNotModified(TLObject):
    """The form 'not modified' of stories.AllStories.

    ``stories.allStoriesNotModified#1158fe3e flags:# state:string stealth_mode:StoriesStealthMode = stories.AllStories``

    :param state: The state.
    :param stealth_mode: The stealth mode.

    https://core.telegram.org/constructor/stories.allStoriesNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1158FE3E
    TL_NAME: ClassVar[str] = "stories.allStoriesNotModified"
    TL_TYPE: ClassVar[str] = "stories.AllStories"
    TL: ClassVar[str] = "stories.allStoriesNotModified#1158fe3e flags:# state:string stealth_mode:StoriesStealthMode = stories.AllStories"

    state: str
    stealth_mode: _root.TypeStoriesStealthMode

    def write_to(self, out: bytearray) -> None:
        flags = 0
        out += pack_2I(0x1158FE3E, flags)
        write_str(out, self.state)
        self.stealth_mode.write_to(out)


class AllStories(TLObject):
    """The ordinary form of stories.AllStories.

    ``stories.allStories#6efc5e81 flags:# has_more:flags.0?true count:int state:string peer_stories:Vector<PeerStories> chats:Vector<Chat> users:Vector<User> stealth_mode:StoriesStealthMode = stories.AllStories``

    :param has_more: Whether there is: more.
    :param count: How many there are in all.
    :param state: The state.
    :param peer_stories: The peer stories.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param stealth_mode: The stealth mode.

    https://core.telegram.org/constructor/stories.allStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6EFC5E81
    TL_NAME: ClassVar[str] = "stories.allStories"
    TL_TYPE: ClassVar[str] = "stories.AllStories"
    TL: ClassVar[str] = "stories.allStories#6efc5e81 flags:# has_more:flags.0?true count:int state:string peer_stories:Vector<PeerStories> chats:Vector<Chat> users:Vector<User> stealth_mode:StoriesStealthMode = stories.AllStories"

    count: int
    state: str
    peer_stories: list[_root.TypePeerStories]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    stealth_mode: _root.TypeStoriesStealthMode
    has_more: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.has_more:
            flags |= 1
        out += pack_2Ii(0x6EFC5E81, flags, self.count)
        write_str(out, self.state)
        write_objects(out, self.peer_stories)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        self.stealth_mode.write_to(out)


TypeAllStories: TypeAlias = AllStoriesNotModified | AllStories
"""``stories.AllStories``: https://core.telegram.org/type/stories.AllStories"""


class Stories(TLObject):
    """The ordinary form of stories.Stories.

    ``stories.stories#63c3dd0a flags:# count:int stories:Vector<StoryItem> pinned_to_top:flags.0?Vector<int> chats:Vector<Chat> users:Vector<User> = stories.Stories``

    :param count: How many there are in all.
    :param stories: The stories.
    :param pinned_to_top: The pinned to top.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/stories.stories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x63C3DD0A
    TL_NAME: ClassVar[str] = "stories.stories"
    TL_TYPE: ClassVar[str] = "stories.Stories"
    TL: ClassVar[str] = "stories.stories#63c3dd0a flags:# count:int stories:Vector<StoryItem> pinned_to_top:flags.0?Vector<int> chats:Vector<Chat> users:Vector<User> = stories.Stories"

    count: int
    stories: list[_root.TypeStoryItem]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    pinned_to_top: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned_to_top is not None:
            flags |= 1
        out += pack_2Ii(0x63C3DD0A, flags, self.count)
        write_objects(out, self.stories)
        if self.pinned_to_top is not None:
            write_ints(out, self.pinned_to_top)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeStories: TypeAlias = Stories
"""``stories.Stories``: https://core.telegram.org/type/stories.Stories"""


class StoryViewsList(TLObject):
    """The ordinary form of stories.StoryViewsList.

    ``stories.storyViewsList#59d78fc5 flags:# count:int views_count:int forwards_count:int reactions_count:int views:Vector<StoryView> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryViewsList``

    :param count: How many there are in all.
    :param views_count: How many there are: views.
    :param forwards_count: How many there are: forwards.
    :param reactions_count: How many there are: reactions.
    :param views: The views.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/stories.storyViewsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x59D78FC5
    TL_NAME: ClassVar[str] = "stories.storyViewsList"
    TL_TYPE: ClassVar[str] = "stories.StoryViewsList"
    TL: ClassVar[str] = "stories.storyViewsList#59d78fc5 flags:# count:int views_count:int forwards_count:int reactions_count:int views:Vector<StoryView> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryViewsList"

    count: int
    views_count: int
    forwards_count: int
    reactions_count: int
    views: list[_root.TypeStoryView]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2I4i(0x59D78FC5, flags, self.count, self.views_count, self.forwards_count, self.reactions_count)
        write_objects(out, self.views)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        if self.next_offset is not None:
            write_str(out, self.next_offset)


TypeStoryViewsList: TypeAlias = StoryViewsList
"""``stories.StoryViewsList``: https://core.telegram.org/type/stories.StoryViewsList"""


class StoryViews(TLObject):
    """The ordinary form of stories.StoryViews.

    ``stories.storyViews#de9eed1d views:Vector<StoryViews> users:Vector<User> = stories.StoryViews``

    :param views: The views.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/stories.storyViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE9EED1D
    TL_NAME: ClassVar[str] = "stories.storyViews"
    TL_TYPE: ClassVar[str] = "stories.StoryViews"
    TL: ClassVar[str] = "stories.storyViews#de9eed1d views:Vector<StoryViews> users:Vector<User> = stories.StoryViews"

    views: list[_root.TypeStoryViews]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x1d\xed\x9e\xde"
        write_objects(out, self.views)
        write_objects(out, self.users)


TypeStoryViews: TypeAlias = StoryViews
"""``stories.StoryViews``: https://core.telegram.org/type/stories.StoryViews"""


class PeerStories(TLObject):
    """The ordinary form of stories.PeerStories.

    ``stories.peerStories#cae68768 stories:PeerStories chats:Vector<Chat> users:Vector<User> = stories.PeerStories``

    :param stories: The stories.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/stories.peerStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCAE68768
    TL_NAME: ClassVar[str] = "stories.peerStories"
    TL_TYPE: ClassVar[str] = "stories.PeerStories"
    TL: ClassVar[str] = "stories.peerStories#cae68768 stories:PeerStories chats:Vector<Chat> users:Vector<User> = stories.PeerStories"

    stories: _root.TypePeerStories
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x68\x87\xe6\xca"
        self.stories.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypePeerStories: TypeAlias = PeerStories
"""``stories.PeerStories``: https://core.telegram.org/type/stories.PeerStories"""


class StoryReactionsList(TLObject):
    """The ordinary form of stories.StoryReactionsList.

    ``stories.storyReactionsList#aa5f789c flags:# count:int reactions:Vector<StoryReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryReactionsList``

    :param count: How many there are in all.
    :param reactions: The reactions.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param next_offset: What to ask for the next page with.

    https://core.telegram.org/constructor/stories.storyReactionsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA5F789C
    TL_NAME: ClassVar[str] = "stories.storyReactionsList"
    TL_TYPE: ClassVar[str] = "stories.StoryReactionsList"
    TL: ClassVar[str] = "stories.storyReactionsList#aa5f789c flags:# count:int reactions:Vector<StoryReaction> chats:Vector<Chat> users:Vector<User> next_offset:flags.0?string = stories.StoryReactionsList"

    count: int
    reactions: list[_root.TypeStoryReaction]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0xAA5F789C, flags, self.count)
        write_objects(out, self.reactions)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        if self.next_offset is not None:
            write_str(out, self.next_offset)


TypeStoryReactionsList: TypeAlias = StoryReactionsList
"""``stories.StoryReactionsList``: https://core.telegram.org/type/stories.StoryReactionsList"""


class FoundStories(TLObject):
    """The ordinary form of stories.FoundStories.

    ``stories.foundStories#e2de7737 flags:# count:int stories:Vector<FoundStory> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stories.FoundStories``

    :param count: How many there are in all.
    :param stories: The stories.
    :param next_offset: What to ask for the next page with.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/stories.foundStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE2DE7737
    TL_NAME: ClassVar[str] = "stories.foundStories"
    TL_TYPE: ClassVar[str] = "stories.FoundStories"
    TL: ClassVar[str] = "stories.foundStories#e2de7737 flags:# count:int stories:Vector<FoundStory> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stories.FoundStories"

    count: int
    stories: list[_root.TypeFoundStory]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0xE2DE7737, flags, self.count)
        write_objects(out, self.stories)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeFoundStories: TypeAlias = FoundStories
"""``stories.FoundStories``: https://core.telegram.org/type/stories.FoundStories"""


class CanSendStoryCount(TLObject):
    """The ordinary form of stories.CanSendStoryCount.

    ``stories.canSendStoryCount#c387c04e count_remains:int = stories.CanSendStoryCount``

    :param count_remains: The count remains.

    https://core.telegram.org/constructor/stories.canSendStoryCount
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC387C04E
    TL_NAME: ClassVar[str] = "stories.canSendStoryCount"
    TL_TYPE: ClassVar[str] = "stories.CanSendStoryCount"
    TL: ClassVar[str] = "stories.canSendStoryCount#c387c04e count_remains:int = stories.CanSendStoryCount"

    count_remains: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xC387C04E, self.count_remains)


TypeCanSendStoryCount: TypeAlias = CanSendStoryCount
"""``stories.CanSendStoryCount``: https://core.telegram.org/type/stories.CanSendStoryCount"""


class AlbumsNotModified(TLObject):
    """The form 'not modified' of stories.Albums.

    ``stories.albumsNotModified#564edaeb = stories.Albums``

    https://core.telegram.org/constructor/stories.albumsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x564EDAEB
    TL_NAME: ClassVar[str] = "stories.albumsNotModified"
    TL_TYPE: ClassVar[str] = "stories.Albums"
    TL: ClassVar[str] = "stories.albumsNotModified#564edaeb = stories.Albums"

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\xda\x4e\x56"


class Albums(TLObject):
    """The ordinary form of stories.Albums.

    ``stories.albums#c3987a3a hash:long albums:Vector<StoryAlbum> = stories.Albums``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param albums: The albums.

    https://core.telegram.org/constructor/stories.albums
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC3987A3A
    TL_NAME: ClassVar[str] = "stories.albums"
    TL_TYPE: ClassVar[str] = "stories.Albums"
    TL: ClassVar[str] = "stories.albums#c3987a3a hash:long albums:Vector<StoryAlbum> = stories.Albums"

    hash: int
    albums: list[_root.TypeStoryAlbum]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xC3987A3A, self.hash)
        write_objects(out, self.albums)


TypeAlbums: TypeAlias = AlbumsNotModified | Albums
"""``stories.Albums``: https://core.telegram.org/type/stories.Albums"""


class CanSendStory(Function["TypeCanSendStoryCount"]):
    """Says whether the account can: send story.

    ``stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount``

    :param peer: The chat, user or channel it concerns.

    Result: ``stories.CanSendStoryCount``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOOSTS_REQUIRED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID,
        400/403 CHAT_ADMIN_REQUIRED, 400/403/404/406 PEER_ID_INVALID, 400/403 PREMIUM_ACCOUNT_REQUIRED, 400
        STORIES_TOO_MUCH, 400 STORY_SEND_FLOOD_MONTHLY_X, 400 STORY_SEND_FLOOD_WEEKLY_X.

    https://core.telegram.org/method/stories.canSendStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x30EB63F0
    TL_NAME: ClassVar[str] = "stories.canSendStory"
    TL_TYPE: ClassVar[str] = "stories.CanSendStoryCount"
    TL: ClassVar[str] = "stories.canSendStory#30eb63f0 peer:InputPeer = stories.CanSendStoryCount"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\x63\xeb\x30"
        self.peer.write_to(out)


class SendStory(Function["_root.TypeUpdates"]):
    """Sends story.

    ``stories.sendStory#8f9e6898 flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int albums:flags.8?Vector<int> music:flags.9?InputDocument = Updates``

    :param pinned: It is pinned.
    :param noforwards: Protect the content from forwarding and saving.
    :param fwd_modified: Whether this applies: fwd modified.
    :param peer: The chat, user or channel it concerns.
    :param media: The attached media.
    :param media_areas: The media areas.
    :param caption: The caption.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param privacy_rules: The privacy rules.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param period: How long it lasts, in seconds.
    :param fwd_from_id: The fwd from id.
    :param fwd_from_story: The fwd from story.
    :param albums: The albums.
    :param music: The music.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOOSTS_REQUIRED, 403 BOT_ACCESS_FORBIDDEN, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403 CHAT_ADMIN_REQUIRED, 400 IMAGE_PROCESS_FAILED, 400
        MEDIA_CAPTION_TOO_LONG, 400 MEDIA_EMPTY, 400 MEDIA_FILE_INVALID, 400 MEDIA_TYPE_INVALID, 400
        MEDIA_VIDEO_STORY_MISSING, 400/403/404/406 PEER_ID_INVALID, 400 PHOTO_INVALID_DIMENSIONS, 400/403
        PREMIUM_ACCOUNT_REQUIRED, 400 REACTION_INVALID, 400 STORIES_TOO_MUCH, 400 STORY_PERIOD_INVALID, 400
        VENUE_ID_INVALID, 400 VIDEO_DURATION_INVALID.

    https://core.telegram.org/method/stories.sendStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8F9E6898
    TL_NAME: ClassVar[str] = "stories.sendStory"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "stories.sendStory#8f9e6898 flags:# pinned:flags.2?true noforwards:flags.4?true fwd_modified:flags.7?true peer:InputPeer media:InputMedia media_areas:flags.5?Vector<MediaArea> caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long period:flags.3?int fwd_from_id:flags.6?InputPeer fwd_from_story:flags.6?int albums:flags.8?Vector<int> music:flags.9?InputDocument = Updates"

    peer: _root.TypeInputPeer
    media: _root.TypeInputMedia
    privacy_rules: list[_root.TypeInputPrivacyRule]
    random_id: int
    pinned: bool = False
    noforwards: bool = False
    fwd_modified: bool = False
    media_areas: list[_root.TypeMediaArea] | None = None
    caption: str | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    period: int | None = None
    fwd_from_id: _root.TypeInputPeer | None = None
    fwd_from_story: int | None = None
    albums: list[int] | None = None
    music: _root.TypeInputDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 4
        if self.noforwards:
            flags |= 0x10
        if self.fwd_modified:
            flags |= 0x80
        if self.media_areas is not None:
            flags |= 0x20
        if self.caption is not None:
            flags |= 1
        if self.entities is not None:
            flags |= 2
        if self.period is not None:
            flags |= 8
        if self.fwd_from_id is not None or self.fwd_from_story is not None:
            flags |= 0x40
        if self.albums is not None:
            flags |= 0x100
        if self.music is not None:
            flags |= 0x200
        out += pack_2I(0x8F9E6898, flags)
        self.peer.write_to(out)
        self.media.write_to(out)
        if self.media_areas is not None:
            write_objects(out, self.media_areas)
        if self.caption is not None:
            write_str(out, self.caption)
        if self.entities is not None:
            write_objects(out, self.entities)
        write_objects(out, self.privacy_rules)
        out += pack_q(self.random_id)
        if self.period is not None:
            out += pack_i(self.period)
        if flags & 0x40:
            write_object(out, self.fwd_from_id)
        if flags & 0x40:
            out += pack_i(self.fwd_from_story)
        if self.albums is not None:
            write_ints(out, self.albums)
        if self.music is not None:
            self.music.write_to(out)


class EditStory(Function["_root.TypeUpdates"]):
    """Changes story.

    ``stories.editStory#2c63a72b flags:# peer:InputPeer id:int media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea> caption:flags.1?string entities:flags.1?Vector<MessageEntity> privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument = Updates``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param media: The attached media.
    :param media_areas: The media areas.
    :param caption: The caption.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param privacy_rules: The privacy rules.
    :param music: The music.

    Result: ``Updates``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        STORY_NOT_MODIFIED.

    https://core.telegram.org/method/stories.editStory
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2C63A72B
    TL_NAME: ClassVar[str] = "stories.editStory"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "stories.editStory#2c63a72b flags:# peer:InputPeer id:int media:flags.0?InputMedia media_areas:flags.3?Vector<MediaArea> caption:flags.1?string entities:flags.1?Vector<MessageEntity> privacy_rules:flags.2?Vector<InputPrivacyRule> music:flags.4?InputDocument = Updates"

    peer: _root.TypeInputPeer
    id: int
    media: _root.TypeInputMedia | None = None
    media_areas: list[_root.TypeMediaArea] | None = None
    caption: str | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    privacy_rules: list[_root.TypeInputPrivacyRule] | None = None
    music: _root.TypeInputDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.media is not None:
            flags |= 1
        if self.media_areas is not None:
            flags |= 8
        if self.caption is not None or self.entities is not None:
            flags |= 2
        if self.privacy_rules is not None:
            flags |= 4
        if self.music is not None:
            flags |= 0x10
        out += pack_2I(0x2C63A72B, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.media is not None:
            self.media.write_to(out)
        if self.media_areas is not None:
            write_objects(out, self.media_areas)
        if flags & 2:
            write_str(out, self.caption)
        if flags & 2:
            write_objects(out, self.entities)
        if self.privacy_rules is not None:
            write_objects(out, self.privacy_rules)
        if self.music is not None:
            self.music.write_to(out)


class DeleteStories(Function["list[int]"]):
    """Deletes stories.

    ``stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Vector<int>``.
    May be called by: users, business connections.
    Errors: 401 AUTH_KEY_UNREGISTERED, 403 BOT_ACCESS_FORBIDDEN, 400 BUSINESS_CONNECTION_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 STORY_ID_EMPTY.

    https://core.telegram.org/method/stories.deleteStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAE59DB5F
    TL_NAME: ClassVar[str] = "stories.deleteStories"
    TL_TYPE: ClassVar[str] = "Vector<int>"
    TL: ClassVar[str] = "stories.deleteStories#ae59db5f peer:InputPeer id:Vector<int> = Vector<int>"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x5f\xdb\x59\xae"
        self.peer.write_to(out)
        write_ints(out, self.id)


class TogglePinned(Function["list[int]"]):
    """Switches on or off: pinned.

    ``stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool = Vector<int>``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.
    :param pinned: It is pinned.

    Result: ``Vector<int>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.togglePinned
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A75A1EF
    TL_NAME: ClassVar[str] = "stories.togglePinned"
    TL_TYPE: ClassVar[str] = "Vector<int>"
    TL: ClassVar[str] = "stories.togglePinned#9a75a1ef peer:InputPeer id:Vector<int> pinned:Bool = Vector<int>"

    peer: _root.TypeInputPeer
    id: list[int]
    pinned: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\xa1\x75\x9a"
        self.peer.write_to(out)
        write_ints(out, self.id)
        out += pack_I(BOOL_IDS[self.pinned])


class GetAllStories(Function["TypeAllStories"]):
    """Fetches all stories.

    ``stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true state:flags.0?string = stories.AllStories``

    :param next: Whether this applies: next.
    :param hidden: Whether this applies: hidden.
    :param state: The state.

    Result: ``stories.AllStories``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/stories.getAllStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEEB0D625
    TL_NAME: ClassVar[str] = "stories.getAllStories"
    TL_TYPE: ClassVar[str] = "stories.AllStories"
    TL: ClassVar[str] = "stories.getAllStories#eeb0d625 flags:# next:flags.1?true hidden:flags.2?true state:flags.0?string = stories.AllStories"

    next: bool = False
    hidden: bool = False
    state: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next:
            flags |= 2
        if self.hidden:
            flags |= 4
        if self.state is not None:
            flags |= 1
        out += pack_2I(0xEEB0D625, flags)
        if self.state is not None:
            write_str(out, self.state)


class GetPinnedStories(Function["TypeStories"]):
    """Fetches pinned stories.

    ``stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int = stories.Stories``

    :param peer: The chat, user or channel it concerns.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param limit: How many to answer at most.

    Result: ``stories.Stories``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/stories.getPinnedStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5821A5DC
    TL_NAME: ClassVar[str] = "stories.getPinnedStories"
    TL_TYPE: ClassVar[str] = "stories.Stories"
    TL: ClassVar[str] = "stories.getPinnedStories#5821a5dc peer:InputPeer offset_id:int limit:int = stories.Stories"

    peer: _root.TypeInputPeer
    offset_id: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xdc\xa5\x21\x58"
        self.peer.write_to(out)
        out += pack_2i(self.offset_id, self.limit)


class GetStoriesArchive(Function["TypeStories"]):
    """Fetches stories archive.

    ``stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int = stories.Stories``

    :param peer: The chat, user or channel it concerns.
    :param offset_id: Begin with entries older than this id; 0 for the newest.
    :param limit: How many to answer at most.

    Result: ``stories.Stories``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/stories.getStoriesArchive
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB4352016
    TL_NAME: ClassVar[str] = "stories.getStoriesArchive"
    TL_TYPE: ClassVar[str] = "stories.Stories"
    TL: ClassVar[str] = "stories.getStoriesArchive#b4352016 peer:InputPeer offset_id:int limit:int = stories.Stories"

    peer: _root.TypeInputPeer
    offset_id: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x16\x20\x35\xb4"
        self.peer.write_to(out)
        out += pack_2i(self.offset_id, self.limit)


class GetStoriesByID(Function["TypeStories"]):
    """Fetches stories by id.

    ``stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``stories.Stories``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 STORIES_NEVER_CREATED, 400
        STORY_ID_EMPTY.

    https://core.telegram.org/method/stories.getStoriesByID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5774CA74
    TL_NAME: ClassVar[str] = "stories.getStoriesByID"
    TL_TYPE: ClassVar[str] = "stories.Stories"
    TL: ClassVar[str] = "stories.getStoriesByID#5774ca74 peer:InputPeer id:Vector<int> = stories.Stories"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x74\xca\x74\x57"
        self.peer.write_to(out)
        write_ints(out, self.id)


class ToggleAllStoriesHidden(Function[bool]):
    """Switches on or off: all stories hidden.

    ``stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool``

    :param hidden: Whether this applies: hidden.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/stories.toggleAllStoriesHidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7C2557C4
    TL_NAME: ClassVar[str] = "stories.toggleAllStoriesHidden"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stories.toggleAllStoriesHidden#7c2557c4 hidden:Bool = Bool"

    hidden: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x7C2557C4, BOOL_IDS[self.hidden])


class ReadStories(Function["list[int]"]):
    """Marks as read: stories.

    ``stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>``

    :param peer: The chat, user or channel it concerns.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.

    Result: ``Vector<int>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MAX_ID_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 STORIES_NEVER_CREATED.

    https://core.telegram.org/method/stories.readStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA556DAC8
    TL_NAME: ClassVar[str] = "stories.readStories"
    TL_TYPE: ClassVar[str] = "Vector<int>"
    TL: ClassVar[str] = "stories.readStories#a556dac8 peer:InputPeer max_id:int = Vector<int>"

    peer: _root.TypeInputPeer
    max_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc8\xda\x56\xa5"
        self.peer.write_to(out)
        out += pack_i(self.max_id)


class IncrementStoryViews(Function[bool]):
    """Counts up story views.

    ``stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        STORY_ID_EMPTY.

    https://core.telegram.org/method/stories.incrementStoryViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2028AFB
    TL_NAME: ClassVar[str] = "stories.incrementStoryViews"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stories.incrementStoryViews#b2028afb peer:InputPeer id:Vector<int> = Bool"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xfb\x8a\x02\xb2"
        self.peer.write_to(out)
        write_ints(out, self.id)


class GetStoryViewsList(Function["TypeStoryViewsList"]):
    """Fetches story views list.

    ``stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList``

    :param just_contacts: Whether this applies: just contacts.
    :param reactions_first: Whether this applies: reactions first.
    :param forwards_first: Whether this applies: forwards first.
    :param peer: The chat, user or channel it concerns.
    :param q: What to search for.
    :param id: The id.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``stories.StoryViewsList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        STORY_ID_INVALID.

    https://core.telegram.org/method/stories.getStoryViewsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7ED23C57
    TL_NAME: ClassVar[str] = "stories.getStoryViewsList"
    TL_TYPE: ClassVar[str] = "stories.StoryViewsList"
    TL: ClassVar[str] = "stories.getStoryViewsList#7ed23c57 flags:# just_contacts:flags.0?true reactions_first:flags.2?true forwards_first:flags.3?true peer:InputPeer q:flags.1?string id:int offset:string limit:int = stories.StoryViewsList"

    peer: _root.TypeInputPeer
    id: int
    offset: str
    limit: int
    just_contacts: bool = False
    reactions_first: bool = False
    forwards_first: bool = False
    q: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.just_contacts:
            flags |= 1
        if self.reactions_first:
            flags |= 4
        if self.forwards_first:
            flags |= 8
        if self.q is not None:
            flags |= 2
        out += pack_2I(0x7ED23C57, flags)
        self.peer.write_to(out)
        if self.q is not None:
            write_str(out, self.q)
        out += pack_i(self.id)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class GetStoriesViews(Function["TypeStoryViews"]):
    """Fetches stories views.

    ``stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> = stories.StoryViews``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``stories.StoryViews``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400/403/404/406 PEER_ID_INVALID, 400 STORY_ID_EMPTY.

    https://core.telegram.org/method/stories.getStoriesViews
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x28E16CC8
    TL_NAME: ClassVar[str] = "stories.getStoriesViews"
    TL_TYPE: ClassVar[str] = "stories.StoryViews"
    TL: ClassVar[str] = "stories.getStoriesViews#28e16cc8 peer:InputPeer id:Vector<int> = stories.StoryViews"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc8\x6c\xe1\x28"
        self.peer.write_to(out)
        write_ints(out, self.id)


class ExportStoryLink(Function["_root.TypeExportedStoryLink"]):
    """Exports story link.

    ``stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.

    Result: ``ExportedStoryLink``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        STORY_ID_EMPTY, 400 USER_PUBLIC_MISSING.

    https://core.telegram.org/method/stories.exportStoryLink
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7B8DEF20
    TL_NAME: ClassVar[str] = "stories.exportStoryLink"
    TL_TYPE: ClassVar[str] = "ExportedStoryLink"
    TL: ClassVar[str] = "stories.exportStoryLink#7b8def20 peer:InputPeer id:int = ExportedStoryLink"

    peer: _root.TypeInputPeer
    id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x20\xef\x8d\x7b"
        self.peer.write_to(out)
        out += pack_i(self.id)


class Report(Function["_root.TypeReportResult"]):
    """Reports stories.

    ``stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.
    :param option: The chosen option.
    :param message: The text of the message.

    Result: ``ReportResult``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.report
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x19D8EB45
    TL_NAME: ClassVar[str] = "stories.report"
    TL_TYPE: ClassVar[str] = "ReportResult"
    TL: ClassVar[str] = "stories.report#19d8eb45 peer:InputPeer id:Vector<int> option:bytes message:string = ReportResult"

    peer: _root.TypeInputPeer
    id: list[int]
    option: bytes
    message: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x45\xeb\xd8\x19"
        self.peer.write_to(out)
        write_ints(out, self.id)
        write_bytes(out, self.option)
        write_str(out, self.message)


class ActivateStealthMode(Function["_root.TypeUpdates"]):
    """Calls 'activate stealth mode'.

    ``stories.activateStealthMode#57bbd166 flags:# past:flags.0?true future:flags.1?true = Updates``

    :param past: Whether this applies: past.
    :param future: Whether this applies: future.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 PREMIUM_ACCOUNT_REQUIRED.

    https://core.telegram.org/method/stories.activateStealthMode
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x57BBD166
    TL_NAME: ClassVar[str] = "stories.activateStealthMode"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "stories.activateStealthMode#57bbd166 flags:# past:flags.0?true future:flags.1?true = Updates"

    past: bool = False
    future: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.past:
            flags |= 1
        if self.future:
            flags |= 2
        out += pack_2I(0x57BBD166, flags)


class SendReaction(Function["_root.TypeUpdates"]):
    """Sends reaction.

    ``stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer story_id:int reaction:Reaction = Updates``

    :param add_to_recent: Whether this applies: add to recent.
    :param peer: The chat, user or channel it concerns.
    :param story_id: Id of the story.
    :param reaction: The reaction.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        REACTION_INVALID, 400 STORIES_NEVER_CREATED, 400 STORY_ID_EMPTY, 400 STORY_ID_INVALID.

    https://core.telegram.org/method/stories.sendReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7FD736B2
    TL_NAME: ClassVar[str] = "stories.sendReaction"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "stories.sendReaction#7fd736b2 flags:# add_to_recent:flags.0?true peer:InputPeer story_id:int reaction:Reaction = Updates"

    peer: _root.TypeInputPeer
    story_id: int
    reaction: _root.TypeReaction
    add_to_recent: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.add_to_recent:
            flags |= 1
        out += pack_2I(0x7FD736B2, flags)
        self.peer.write_to(out)
        out += pack_i(self.story_id)
        self.reaction.write_to(out)


class GetPeerStories(Function["TypePeerStories"]):
    """Fetches peer stories.

    ``stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories``

    :param peer: The chat, user or channel it concerns.

    Result: ``stories.PeerStories``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.getPeerStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2C4ADA50
    TL_NAME: ClassVar[str] = "stories.getPeerStories"
    TL_TYPE: ClassVar[str] = "stories.PeerStories"
    TL: ClassVar[str] = "stories.getPeerStories#2c4ada50 peer:InputPeer = stories.PeerStories"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x50\xda\x4a\x2c"
        self.peer.write_to(out)


class GetAllReadPeerStories(Function["_root.TypeUpdates"]):
    """Fetches all read peer stories.

    ``stories.getAllReadPeerStories#9b5ae7f9 = Updates``

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/stories.getAllReadPeerStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9B5AE7F9
    TL_NAME: ClassVar[str] = "stories.getAllReadPeerStories"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "stories.getAllReadPeerStories#9b5ae7f9 = Updates"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf9\xe7\x5a\x9b"


class GetPeerMaxIDs(Function["list[_root.TypeRecentStory]"]):
    """Fetches peer max ids.

    ``stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>``

    :param id: Which ones.

    Result: ``Vector<RecentStory>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/stories.getPeerMaxIDs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x78499170
    TL_NAME: ClassVar[str] = "stories.getPeerMaxIDs"
    TL_TYPE: ClassVar[str] = "Vector<RecentStory>"
    TL: ClassVar[str] = "stories.getPeerMaxIDs#78499170 id:Vector<InputPeer> = Vector<RecentStory>"

    id: list[_root.TypeInputPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\x70\x91\x49\x78"
        write_objects(out, self.id)


class GetChatsToSend(Function["_messages.TypeChats"]):
    """Fetches chats to send.

    ``stories.getChatsToSend#a56a8b60 = messages.Chats``

    Result: ``messages.Chats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/stories.getChatsToSend
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA56A8B60
    TL_NAME: ClassVar[str] = "stories.getChatsToSend"
    TL_TYPE: ClassVar[str] = "messages.Chats"
    TL: ClassVar[str] = "stories.getChatsToSend#a56a8b60 = messages.Chats"

    def write_to(self, out: bytearray) -> None:
        out += b"\x60\x8b\x6a\xa5"


class TogglePeerStoriesHidden(Function[bool]):
    """Switches on or off: peer stories hidden.

    ``stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool``

    :param peer: The chat, user or channel it concerns.
    :param hidden: Whether this applies: hidden.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.togglePeerStoriesHidden
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD0415C4
    TL_NAME: ClassVar[str] = "stories.togglePeerStoriesHidden"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stories.togglePeerStoriesHidden#bd0415c4 peer:InputPeer hidden:Bool = Bool"

    peer: _root.TypeInputPeer
    hidden: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\x15\x04\xbd"
        self.peer.write_to(out)
        out += pack_I(BOOL_IDS[self.hidden])


class GetStoryReactionsList(Function["TypeStoryReactionsList"]):
    """Fetches story reactions list.

    ``stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = stories.StoryReactionsList``

    :param forwards_first: Whether this applies: forwards first.
    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param reaction: The reaction.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``stories.StoryReactionsList``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.getStoryReactionsList
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB9B2881F
    TL_NAME: ClassVar[str] = "stories.getStoryReactionsList"
    TL_TYPE: ClassVar[str] = "stories.StoryReactionsList"
    TL: ClassVar[str] = "stories.getStoryReactionsList#b9b2881f flags:# forwards_first:flags.2?true peer:InputPeer id:int reaction:flags.0?Reaction offset:flags.1?string limit:int = stories.StoryReactionsList"

    peer: _root.TypeInputPeer
    id: int
    limit: int
    forwards_first: bool = False
    reaction: _root.TypeReaction | None = None
    offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.forwards_first:
            flags |= 4
        if self.reaction is not None:
            flags |= 1
        if self.offset is not None:
            flags |= 2
        out += pack_2I(0xB9B2881F, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)
        if self.reaction is not None:
            self.reaction.write_to(out)
        if self.offset is not None:
            write_str(out, self.offset)
        out += pack_i(self.limit)


class TogglePinnedToTop(Function[bool]):
    """Switches on or off: pinned to top.

    ``stories.togglePinnedToTop#0b297e9b peer:InputPeer id:Vector<int> = Bool``

    :param peer: The chat, user or channel it concerns.
    :param id: The ids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID, 400
        STORY_ID_INVALID.

    https://core.telegram.org/method/stories.togglePinnedToTop
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0B297E9B
    TL_NAME: ClassVar[str] = "stories.togglePinnedToTop"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stories.togglePinnedToTop#0b297e9b peer:InputPeer id:Vector<int> = Bool"

    peer: _root.TypeInputPeer
    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9b\x7e\x29\x0b"
        self.peer.write_to(out)
        write_ints(out, self.id)


class SearchPosts(Function["TypeFoundStories"]):
    """Searches posts.

    ``stories.searchPosts#d1810907 flags:# hashtag:flags.0?string area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int = stories.FoundStories``

    :param hashtag: The hashtag.
    :param area: The area.
    :param peer: The chat, user or channel it concerns.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``stories.FoundStories``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 HASHTAG_INVALID.

    https://core.telegram.org/method/stories.searchPosts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD1810907
    TL_NAME: ClassVar[str] = "stories.searchPosts"
    TL_TYPE: ClassVar[str] = "stories.FoundStories"
    TL: ClassVar[str] = "stories.searchPosts#d1810907 flags:# hashtag:flags.0?string area:flags.1?MediaArea peer:flags.2?InputPeer offset:string limit:int = stories.FoundStories"

    offset: str
    limit: int
    hashtag: str | None = None
    area: _root.TypeMediaArea | None = None
    peer: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.hashtag is not None:
            flags |= 1
        if self.area is not None:
            flags |= 2
        if self.peer is not None:
            flags |= 4
        out += pack_2I(0xD1810907, flags)
        if self.hashtag is not None:
            write_str(out, self.hashtag)
        if self.area is not None:
            self.area.write_to(out)
        if self.peer is not None:
            self.peer.write_to(out)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class CreateAlbum(Function["_root.TypeStoryAlbum"]):
    """Creates album.

    ``stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> = StoryAlbum``

    :param peer: The chat, user or channel it concerns.
    :param title: The title.
    :param stories: The stories.

    Result: ``StoryAlbum``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.createAlbum
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA36396E5
    TL_NAME: ClassVar[str] = "stories.createAlbum"
    TL_TYPE: ClassVar[str] = "StoryAlbum"
    TL: ClassVar[str] = "stories.createAlbum#a36396e5 peer:InputPeer title:string stories:Vector<int> = StoryAlbum"

    peer: _root.TypeInputPeer
    title: str
    stories: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe5\x96\x63\xa3"
        self.peer.write_to(out)
        write_str(out, self.title)
        write_ints(out, self.stories)


class UpdateAlbum(Function["_root.TypeStoryAlbum"]):
    """Changes album.

    ``stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int title:flags.0?string delete_stories:flags.1?Vector<int> add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum``

    :param peer: The chat, user or channel it concerns.
    :param album_id: Id of the album.
    :param title: The title.
    :param delete_stories: The delete stories.
    :param add_stories: The add stories.
    :param order: The order.

    Result: ``StoryAlbum``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.updateAlbum
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5E5259B6
    TL_NAME: ClassVar[str] = "stories.updateAlbum"
    TL_TYPE: ClassVar[str] = "StoryAlbum"
    TL: ClassVar[str] = "stories.updateAlbum#5e5259b6 flags:# peer:InputPeer album_id:int title:flags.0?string delete_stories:flags.1?Vector<int> add_stories:flags.2?Vector<int> order:flags.3?Vector<int> = StoryAlbum"

    peer: _root.TypeInputPeer
    album_id: int
    title: str | None = None
    delete_stories: list[int] | None = None
    add_stories: list[int] | None = None
    order: list[int] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.title is not None:
            flags |= 1
        if self.delete_stories is not None:
            flags |= 2
        if self.add_stories is not None:
            flags |= 4
        if self.order is not None:
            flags |= 8
        out += pack_2I(0x5E5259B6, flags)
        self.peer.write_to(out)
        out += pack_i(self.album_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.delete_stories is not None:
            write_ints(out, self.delete_stories)
        if self.add_stories is not None:
            write_ints(out, self.add_stories)
        if self.order is not None:
            write_ints(out, self.order)


class ReorderAlbums(Function[bool]):
    """Puts into another order: albums.

    ``stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool``

    :param peer: The chat, user or channel it concerns.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.reorderAlbums
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8535FBD9
    TL_NAME: ClassVar[str] = "stories.reorderAlbums"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stories.reorderAlbums#8535fbd9 peer:InputPeer order:Vector<int> = Bool"

    peer: _root.TypeInputPeer
    order: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\xfb\x35\x85"
        self.peer.write_to(out)
        write_ints(out, self.order)


class DeleteAlbum(Function[bool]):
    """Deletes album.

    ``stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool``

    :param peer: The chat, user or channel it concerns.
    :param album_id: Id of the album.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.deleteAlbum
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8D3456D0
    TL_NAME: ClassVar[str] = "stories.deleteAlbum"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "stories.deleteAlbum#8d3456d0 peer:InputPeer album_id:int = Bool"

    peer: _root.TypeInputPeer
    album_id: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xd0\x56\x34\x8d"
        self.peer.write_to(out)
        out += pack_i(self.album_id)


class GetAlbums(Function["TypeAlbums"]):
    """Fetches albums.

    ``stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums``

    :param peer: The chat, user or channel it concerns.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``stories.Albums``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.getAlbums
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x25B3EAC7
    TL_NAME: ClassVar[str] = "stories.getAlbums"
    TL_TYPE: ClassVar[str] = "stories.Albums"
    TL: ClassVar[str] = "stories.getAlbums#25b3eac7 peer:InputPeer hash:long = stories.Albums"

    peer: _root.TypeInputPeer
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xc7\xea\xb3\x25"
        self.peer.write_to(out)
        out += pack_q(self.hash)


class GetAlbumStories(Function["TypeStories"]):
    """Fetches album stories.

    ``stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int limit:int = stories.Stories``

    :param peer: The chat, user or channel it concerns.
    :param album_id: Id of the album.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``stories.Stories``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stories.getAlbumStories
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAC806D61
    TL_NAME: ClassVar[str] = "stories.getAlbumStories"
    TL_TYPE: ClassVar[str] = "stories.Stories"
    TL: ClassVar[str] = "stories.getAlbumStories#ac806d61 peer:InputPeer album_id:int offset:int limit:int = stories.Stories"

    peer: _root.TypeInputPeer
    album_id: int
    offset: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x61\x6d\x80\xac"
        self.peer.write_to(out)
        out += pack_3i(self.album_id, self.offset, self.limit)


class StartLive(Function["_root.TypeUpdates"]):
    """Starts live.

    ``stories.startLive#d069ccde flags:# pinned:flags.2?true noforwards:flags.4?true rtmp_stream:flags.5?true peer:InputPeer caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long messages_enabled:flags.6?Bool send_paid_messages_stars:flags.7?long = Updates``

    :param pinned: It is pinned.
    :param noforwards: Protect the content from forwarding and saving.
    :param rtmp_stream: Whether this applies: rtmp stream.
    :param peer: The chat, user or channel it concerns.
    :param caption: The caption.
    :param entities: Where the text is bold, a link, a mention and so on; positions count UTF-16 units.
    :param privacy_rules: The privacy rules.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param messages_enabled: Whether this applies: messages enabled.
    :param send_paid_messages_stars: The send paid messages stars.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_MONOFORUM_UNSUPPORTED, 400/403
        CHAT_ADMIN_REQUIRED, 400/403/404/406 PEER_ID_INVALID, 400 STORY_LIVE_ALREADY_X.

    https://core.telegram.org/method/stories.startLive
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD069CCDE
    TL_NAME: ClassVar[str] = "stories.startLive"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "stories.startLive#d069ccde flags:# pinned:flags.2?true noforwards:flags.4?true rtmp_stream:flags.5?true peer:InputPeer caption:flags.0?string entities:flags.1?Vector<MessageEntity> privacy_rules:Vector<InputPrivacyRule> random_id:long messages_enabled:flags.6?Bool send_paid_messages_stars:flags.7?long = Updates"

    peer: _root.TypeInputPeer
    privacy_rules: list[_root.TypeInputPrivacyRule]
    random_id: int
    pinned: bool = False
    noforwards: bool = False
    rtmp_stream: bool = False
    caption: str | None = None
    entities: list[_root.TypeMessageEntity] | None = None
    messages_enabled: bool | None = None
    send_paid_messages_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.pinned:
            flags |= 4
        if self.noforwards:
            flags |= 0x10
        if self.rtmp_stream:
            flags |= 0x20
        if self.caption is not None:
            flags |= 1
        if self.entities is not None:
            flags |= 2
        if self.messages_enabled is not None:
            flags |= 0x40
        if self.send_paid_messages_stars is not None:
            flags |= 0x80
        out += pack_2I(0xD069CCDE, flags)
        self.peer.write_to(out)
        if self.caption is not None:
            write_str(out, self.caption)
        if self.entities is not None:
            write_objects(out, self.entities)
        write_objects(out, self.privacy_rules)
        out += pack_q(self.random_id)
        if self.messages_enabled is not None:
            out += pack_I(BOOL_IDS[self.messages_enabled])
        if self.send_paid_messages_stars is not None:
            out += pack_q(self.send_paid_messages_stars)


def _read_AllStoriesNotModified(data: bytes, pos: int, depth: int, new: Any = AllStoriesNotModified) -> tuple[AllStoriesNotModified, int]:
    flags = unpack_I(data, pos)[0]
    state, pos = read_str(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    stealth_mode, pos = _StoriesStealthMode_table[cid](data, pos + 4, depth + 1)
    return new(state, stealth_mode), pos


def _read_AllStories(data: bytes, pos: int, depth: int, new: Any = AllStories) -> tuple[AllStories, int]:
    flags, count = unpack_Ii(data, pos)
    state, pos = read_str(data, pos + 8)
    peer_stories, pos = read_objects(_PeerStories_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    cid = unpack_I(data, pos)[0]
    stealth_mode, pos = _StoriesStealthMode_table[cid](data, pos + 4, depth + 1)
    return new(count, state, peer_stories, chats, users, stealth_mode, flags & 1 != 0), pos


def _read_Stories(data: bytes, pos: int, depth: int, new: Any = Stories) -> tuple[Stories, int]:
    flags, count = unpack_Ii(data, pos)
    stories, pos = read_objects(_StoryItem_table, data, pos + 8, depth)
    if flags & 1:
        pinned_to_top, pos = read_ints(data, pos)
    else:
        pinned_to_top = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, stories, chats, users, pinned_to_top), pos


def _read_StoryViewsList(data: bytes, pos: int, depth: int, new: Any = StoryViewsList) -> tuple[StoryViewsList, int]:
    flags, count, views_count, forwards_count, reactions_count = unpack_I4i(data, pos)
    views, pos = read_objects(_StoryView_table, data, pos + 20, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    return new(count, views_count, forwards_count, reactions_count, views, chats, users, next_offset), pos


def _read_StoryViews(data: bytes, pos: int, depth: int, new: Any = StoryViews) -> tuple[StoryViews, int]:
    views, pos = read_objects(_StoryViews_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(views, users), pos


def _read_PeerStories(data: bytes, pos: int, depth: int, new: Any = PeerStories) -> tuple[PeerStories, int]:
    cid = unpack_I(data, pos)[0]
    stories, pos = _PeerStories_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(stories, chats, users), pos


def _read_StoryReactionsList(data: bytes, pos: int, depth: int, new: Any = StoryReactionsList) -> tuple[StoryReactionsList, int]:
    flags, count = unpack_Ii(data, pos)
    reactions, pos = read_objects(_StoryReaction_table, data, pos + 8, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    return new(count, reactions, chats, users, next_offset), pos


def _read_FoundStories(data: bytes, pos: int, depth: int, new: Any = FoundStories) -> tuple[FoundStories, int]:
    flags, count = unpack_Ii(data, pos)
    stories, pos = read_objects(_FoundStory_table, data, pos + 8, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, stories, chats, users, next_offset), pos


def _read_CanSendStoryCount(data: bytes, pos: int, depth: int, new: Any = CanSendStoryCount) -> tuple[CanSendStoryCount, int]:
    count_remains = unpack_i(data, pos)[0]
    return new(count_remains), pos + 4


def _read_AlbumsNotModified(data: bytes, pos: int, depth: int, new: Any = AlbumsNotModified) -> tuple[AlbumsNotModified, int]:
    return new(), pos


def _read_Albums(data: bytes, pos: int, depth: int, new: Any = Albums) -> tuple[Albums, int]:
    hash = unpack_q(data, pos)[0]
    albums, pos = read_objects(_StoryAlbum_table, data, pos + 8, depth)
    return new(hash, albums), pos


def _read_CanSendStory(data: bytes, pos: int, depth: int, new: Any = CanSendStory) -> tuple[CanSendStory, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_SendStory(data: bytes, pos: int, depth: int, new: Any = SendStory) -> tuple[SendStory, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    if flags & 0x23:
        if flags & 0x20:
            media_areas, pos = read_objects(_MediaArea_table, data, pos, depth)
        else:
            media_areas = None
        if flags & 1:
            caption, pos = read_str(data, pos)
        else:
            caption = None
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
    else:
        media_areas = caption = entities = None
    privacy_rules, pos = read_objects(_InputPrivacyRule_table, data, pos, depth)
    random_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0x148:
        if flags & 8:
            period = unpack_i(data, pos)[0]
            pos += 4
        else:
            period = None
        if flags & 0x40:
            fwd_from_id, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            fwd_from_id = None
        if flags & 0x40:
            fwd_from_story = unpack_i(data, pos)[0]
            pos += 4
        else:
            fwd_from_story = None
        if flags & 0x100:
            albums, pos = read_ints(data, pos)
        else:
            albums = None
    else:
        period = fwd_from_id = fwd_from_story = albums = None
    if flags & 0x200:
        music, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        music = None
    return new(peer, media, privacy_rules, random_id, flags & 4 != 0, flags & 0x10 != 0, flags & 0x80 != 0, media_areas, caption, entities, period, fwd_from_id, fwd_from_story, albums, music), pos


def _read_EditStory(data: bytes, pos: int, depth: int, new: Any = EditStory) -> tuple[EditStory, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xb:
        if flags & 1:
            media, pos = _InputMedia_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            media = None
        if flags & 8:
            media_areas, pos = read_objects(_MediaArea_table, data, pos, depth)
        else:
            media_areas = None
        if flags & 2:
            caption, pos = read_str(data, pos)
        else:
            caption = None
        if flags & 2:
            entities, pos = read_objects(_MessageEntity_table, data, pos, depth)
        else:
            entities = None
    else:
        media = media_areas = caption = entities = None
    if flags & 0x14:
        if flags & 4:
            privacy_rules, pos = read_objects(_InputPrivacyRule_table, data, pos, depth)
        else:
            privacy_rules = None
        if flags & 0x10:
            music, pos = _InputDocument_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            music = None
    else:
        privacy_rules = music = None
    return new(peer, id, media, media_areas, caption, entities, privacy_rules, music), pos


def _read_DeleteStories(data: bytes, pos: int, depth: int, new: Any = DeleteStories) -> tuple[DeleteStories, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_TogglePinned(data: bytes, pos: int, depth: int, new: Any = TogglePinned) -> tuple[TogglePinned, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    pinned = unpack_I(data, pos)[0]
    pinned = BOOLS[pinned]
    return new(peer, id, pinned), pos + 4


def _read_GetAllStories(data: bytes, pos: int, depth: int, new: Any = GetAllStories) -> tuple[GetAllStories, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        state, pos = read_str(data, pos)
    else:
        state = None
    return new(flags & 2 != 0, flags & 4 != 0, state), pos


def _read_GetPinnedStories(data: bytes, pos: int, depth: int, new: Any = GetPinnedStories) -> tuple[GetPinnedStories, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    offset_id, limit = unpack_2i(data, pos)
    return new(peer, offset_id, limit), pos + 8


def _read_GetStoriesArchive(data: bytes, pos: int, depth: int, new: Any = GetStoriesArchive) -> tuple[GetStoriesArchive, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    offset_id, limit = unpack_2i(data, pos)
    return new(peer, offset_id, limit), pos + 8


def _read_GetStoriesByID(data: bytes, pos: int, depth: int, new: Any = GetStoriesByID) -> tuple[GetStoriesByID, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_ToggleAllStoriesHidden(data: bytes, pos: int, depth: int, new: Any = ToggleAllStoriesHidden) -> tuple[ToggleAllStoriesHidden, int]:
    hidden = unpack_I(data, pos)[0]
    hidden = BOOLS[hidden]
    return new(hidden), pos + 4


def _read_ReadStories(data: bytes, pos: int, depth: int, new: Any = ReadStories) -> tuple[ReadStories, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    max_id = unpack_i(data, pos)[0]
    return new(peer, max_id), pos + 4


def _read_IncrementStoryViews(data: bytes, pos: int, depth: int, new: Any = IncrementStoryViews) -> tuple[IncrementStoryViews, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_GetStoryViewsList(data: bytes, pos: int, depth: int, new: Any = GetStoryViewsList) -> tuple[GetStoryViewsList, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    if flags & 2:
        q, pos = read_str(data, pos)
    else:
        q = None
    id = unpack_i(data, pos)[0]
    offset, pos = read_str(data, pos + 4)
    limit = unpack_i(data, pos)[0]
    return new(peer, id, offset, limit, flags & 1 != 0, flags & 4 != 0, flags & 8 != 0, q), pos + 4


def _read_GetStoriesViews(data: bytes, pos: int, depth: int, new: Any = GetStoriesViews) -> tuple[GetStoriesViews, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_ExportStoryLink(data: bytes, pos: int, depth: int, new: Any = ExportStoryLink) -> tuple[ExportStoryLink, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(peer, id), pos + 4


def _read_Report(data: bytes, pos: int, depth: int, new: Any = Report) -> tuple[Report, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    option, pos = read_bytes(data, pos)
    message, pos = read_str(data, pos)
    return new(peer, id, option, message), pos


def _read_ActivateStealthMode(data: bytes, pos: int, depth: int, new: Any = ActivateStealthMode) -> tuple[ActivateStealthMode, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_SendReaction(data: bytes, pos: int, depth: int, new: Any = SendReaction) -> tuple[SendReaction, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    story_id, cid = unpack_iI(data, pos)
    reaction, pos = _Reaction_table[cid](data, pos + 8, depth + 1)
    return new(peer, story_id, reaction, flags & 1 != 0), pos


def _read_GetPeerStories(data: bytes, pos: int, depth: int, new: Any = GetPeerStories) -> tuple[GetPeerStories, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_GetAllReadPeerStories(data: bytes, pos: int, depth: int, new: Any = GetAllReadPeerStories) -> tuple[GetAllReadPeerStories, int]:
    return new(), pos


def _read_GetPeerMaxIDs(data: bytes, pos: int, depth: int, new: Any = GetPeerMaxIDs) -> tuple[GetPeerMaxIDs, int]:
    id, pos = read_objects(_InputPeer_table, data, pos, depth)
    return new(id), pos


def _read_GetChatsToSend(data: bytes, pos: int, depth: int, new: Any = GetChatsToSend) -> tuple[GetChatsToSend, int]:
    return new(), pos


def _read_TogglePeerStoriesHidden(data: bytes, pos: int, depth: int, new: Any = TogglePeerStoriesHidden) -> tuple[TogglePeerStoriesHidden, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    hidden = unpack_I(data, pos)[0]
    hidden = BOOLS[hidden]
    return new(peer, hidden), pos + 4


def _read_GetStoryReactionsList(data: bytes, pos: int, depth: int, new: Any = GetStoryReactionsList) -> tuple[GetStoryReactionsList, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            reaction, pos = _Reaction_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reaction = None
        if flags & 2:
            offset, pos = read_str(data, pos)
        else:
            offset = None
    else:
        reaction = offset = None
    limit = unpack_i(data, pos)[0]
    return new(peer, id, limit, flags & 4 != 0, reaction, offset), pos + 4


def _read_TogglePinnedToTop(data: bytes, pos: int, depth: int, new: Any = TogglePinnedToTop) -> tuple[TogglePinnedToTop, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id, pos = read_ints(data, pos)
    return new(peer, id), pos


def _read_SearchPosts(data: bytes, pos: int, depth: int, new: Any = SearchPosts) -> tuple[SearchPosts, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x7:
        if flags & 1:
            hashtag, pos = read_str(data, pos)
        else:
            hashtag = None
        if flags & 2:
            area, pos = _MediaArea_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            area = None
        if flags & 4:
            peer, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            peer = None
    else:
        hashtag = area = peer = None
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    return new(offset, limit, hashtag, area, peer), pos + 4


def _read_CreateAlbum(data: bytes, pos: int, depth: int, new: Any = CreateAlbum) -> tuple[CreateAlbum, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    stories, pos = read_ints(data, pos)
    return new(peer, title, stories), pos


def _read_UpdateAlbum(data: bytes, pos: int, depth: int, new: Any = UpdateAlbum) -> tuple[UpdateAlbum, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    album_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0xf:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            delete_stories, pos = read_ints(data, pos)
        else:
            delete_stories = None
        if flags & 4:
            add_stories, pos = read_ints(data, pos)
        else:
            add_stories = None
        if flags & 8:
            order, pos = read_ints(data, pos)
        else:
            order = None
    else:
        title = delete_stories = add_stories = order = None
    return new(peer, album_id, title, delete_stories, add_stories, order), pos


def _read_ReorderAlbums(data: bytes, pos: int, depth: int, new: Any = ReorderAlbums) -> tuple[ReorderAlbums, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    order, pos = read_ints(data, pos)
    return new(peer, order), pos


def _read_DeleteAlbum(data: bytes, pos: int, depth: int, new: Any = DeleteAlbum) -> tuple[DeleteAlbum, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    album_id = unpack_i(data, pos)[0]
    return new(peer, album_id), pos + 4


def _read_GetAlbums(data: bytes, pos: int, depth: int, new: Any = GetAlbums) -> tuple[GetAlbums, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    hash = unpack_q(data, pos)[0]
    return new(peer, hash), pos + 8


def _read_GetAlbumStories(data: bytes, pos: int, depth: int, new: Any = GetAlbumStories) -> tuple[GetAlbumStories, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    album_id, offset, limit = unpack_3i(data, pos)
    return new(peer, album_id, offset, limit), pos + 12


def _read_StartLive(data: bytes, pos: int, depth: int, new: Any = StartLive) -> tuple[StartLive, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
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
    privacy_rules, pos = read_objects(_InputPrivacyRule_table, data, pos, depth)
    random_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 0xc0:
        if flags & 0x40:
            messages_enabled = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            messages_enabled = None
        if flags & 0x80:
            send_paid_messages_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            send_paid_messages_stars = None
    else:
        messages_enabled = send_paid_messages_stars = None
    return new(peer, privacy_rules, random_id, flags & 4 != 0, flags & 0x10 != 0, flags & 0x20 != 0, caption, entities, messages_enabled, send_paid_messages_stars), pos


registry.add("stories.AllStories", {
    0x1158FE3E: _read_AllStoriesNotModified,
    0x6EFC5E81: _read_AllStories,
})
registry.add("stories.Stories", {
    0x63C3DD0A: _read_Stories,
})
registry.add("stories.StoryViewsList", {
    0x59D78FC5: _read_StoryViewsList,
})
registry.add("stories.StoryViews", {
    0xDE9EED1D: _read_StoryViews,
})
registry.add("stories.PeerStories", {
    0xCAE68768: _read_PeerStories,
})
registry.add("stories.StoryReactionsList", {
    0xAA5F789C: _read_StoryReactionsList,
})
registry.add("stories.FoundStories", {
    0xE2DE7737: _read_FoundStories,
})
registry.add("stories.CanSendStoryCount", {
    0xC387C04E: _read_CanSendStoryCount,
})
registry.add("stories.Albums", {
    0x564EDAEB: _read_AlbumsNotModified,
    0xC3987A3A: _read_Albums,
})
registry.add_functions({
    0x30EB63F0: _read_CanSendStory,
    0x8F9E6898: _read_SendStory,
    0x2C63A72B: _read_EditStory,
    0xAE59DB5F: _read_DeleteStories,
    0x9A75A1EF: _read_TogglePinned,
    0xEEB0D625: _read_GetAllStories,
    0x5821A5DC: _read_GetPinnedStories,
    0xB4352016: _read_GetStoriesArchive,
    0x5774CA74: _read_GetStoriesByID,
    0x7C2557C4: _read_ToggleAllStoriesHidden,
    0xA556DAC8: _read_ReadStories,
    0xB2028AFB: _read_IncrementStoryViews,
    0x7ED23C57: _read_GetStoryViewsList,
    0x28E16CC8: _read_GetStoriesViews,
    0x7B8DEF20: _read_ExportStoryLink,
    0x19D8EB45: _read_Report,
    0x57BBD166: _read_ActivateStealthMode,
    0x7FD736B2: _read_SendReaction,
    0x2C4ADA50: _read_GetPeerStories,
    0x9B5AE7F9: _read_GetAllReadPeerStories,
    0x78499170: _read_GetPeerMaxIDs,
    0xA56A8B60: _read_GetChatsToSend,
    0xBD0415C4: _read_TogglePeerStoriesHidden,
    0xB9B2881F: _read_GetStoryReactionsList,
    0x0B297E9B: _read_TogglePinnedToTop,
    0xD1810907: _read_SearchPosts,
    0xA36396E5: _read_CreateAlbum,
    0x5E5259B6: _read_UpdateAlbum,
    0x8535FBD9: _read_ReorderAlbums,
    0x8D3456D0: _read_DeleteAlbum,
    0x25B3EAC7: _read_GetAlbums,
    0xAC806D61: _read_GetAlbumStories,
    0xD069CCDE: _read_StartLive,
})
