# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``stats``."""

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
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Chat_table = registry.table("Chat")
_InputChannel_table = registry.table("InputChannel")
_InputPeer_table = registry.table("InputPeer")
_PostInteractionCounters_table = registry.table("PostInteractionCounters")
_PublicForward_table = registry.table("PublicForward")
_StatsAbsValueAndPrev_table = registry.table("StatsAbsValueAndPrev")
_StatsDateRangeDays_table = registry.table("StatsDateRangeDays")
_StatsGraph_table = registry.table("StatsGraph")
_StatsGroupTopAdmin_table = registry.table("StatsGroupTopAdmin")
_StatsGroupTopInviter_table = registry.table("StatsGroupTopInviter")
_StatsGroupTopPoster_table = registry.table("StatsGroupTopPoster")
_StatsPercentValue_table = registry.table("StatsPercentValue")
_User_table = registry.table("User")


class BroadcastStats(TLObject):
    """The ordinary form of stats.BroadcastStats.

    ``stats.broadcastStats#396ca5fc period:StatsDateRangeDays followers:StatsAbsValueAndPrev views_per_post:StatsAbsValueAndPrev shares_per_post:StatsAbsValueAndPrev reactions_per_post:StatsAbsValueAndPrev views_per_story:StatsAbsValueAndPrev shares_per_story:StatsAbsValueAndPrev reactions_per_story:StatsAbsValueAndPrev enabled_notifications:StatsPercentValue growth_graph:StatsGraph followers_graph:StatsGraph mute_graph:StatsGraph top_hours_graph:StatsGraph interactions_graph:StatsGraph iv_interactions_graph:StatsGraph views_by_source_graph:StatsGraph new_followers_by_source_graph:StatsGraph languages_graph:StatsGraph reactions_by_emotion_graph:StatsGraph story_interactions_graph:StatsGraph story_reactions_by_emotion_graph:StatsGraph recent_posts_interactions:Vector<PostInteractionCounters> = stats.BroadcastStats``

    :param period: How long it lasts, in seconds.
    :param followers: The followers.
    :param views_per_post: The views per post.
    :param shares_per_post: The shares per post.
    :param reactions_per_post: The reactions per post.
    :param views_per_story: The views per story.
    :param shares_per_story: The shares per story.
    :param reactions_per_story: The reactions per story.
    :param enabled_notifications: The enabled notifications.
    :param growth_graph: The growth graph.
    :param followers_graph: The followers graph.
    :param mute_graph: The mute graph.
    :param top_hours_graph: The top hours graph.
    :param interactions_graph: The interactions graph.
    :param iv_interactions_graph: The iv interactions graph.
    :param views_by_source_graph: The views by source graph.
    :param new_followers_by_source_graph: The new followers by source graph.
    :param languages_graph: The languages graph.
    :param reactions_by_emotion_graph: The reactions by emotion graph.
    :param story_interactions_graph: The story interactions graph.
    :param story_reactions_by_emotion_graph: The story reactions by emotion graph.
    :param recent_posts_interactions: The recent posts interactions.

    https://core.telegram.org/constructor/stats.broadcastStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x396CA5FC
    TL_NAME: ClassVar[str] = "stats.broadcastStats"
    TL_TYPE: ClassVar[str] = "stats.BroadcastStats"
    TL: ClassVar[str] = "stats.broadcastStats#396ca5fc period:StatsDateRangeDays followers:StatsAbsValueAndPrev views_per_post:StatsAbsValueAndPrev shares_per_post:StatsAbsValueAndPrev reactions_per_post:StatsAbsValueAndPrev views_per_story:StatsAbsValueAndPrev shares_per_story:StatsAbsValueAndPrev reactions_per_story:StatsAbsValueAndPrev enabled_notifications:StatsPercentValue growth_graph:StatsGraph followers_graph:StatsGraph mute_graph:StatsGraph top_hours_graph:StatsGraph interactions_graph:StatsGraph iv_interactions_graph:StatsGraph views_by_source_graph:StatsGraph new_followers_by_source_graph:StatsGraph languages_graph:StatsGraph reactions_by_emotion_graph:StatsGraph story_interactions_graph:StatsGraph story_reactions_by_emotion_graph:StatsGraph recent_posts_interactions:Vector<PostInteractionCounters> = stats.BroadcastStats"

    period: _root.TypeStatsDateRangeDays
    followers: _root.TypeStatsAbsValueAndPrev
    views_per_post: _root.TypeStatsAbsValueAndPrev
    shares_per_post: _root.TypeStatsAbsValueAndPrev
    reactions_per_post: _root.TypeStatsAbsValueAndPrev
    views_per_story: _root.TypeStatsAbsValueAndPrev
    shares_per_story: _root.TypeStatsAbsValueAndPrev
    reactions_per_story: _root.TypeStatsAbsValueAndPrev
    enabled_notifications: _root.TypeStatsPercentValue
    growth_graph: _root.TypeStatsGraph
    followers_graph: _root.TypeStatsGraph
    mute_graph: _root.TypeStatsGraph
    top_hours_graph: _root.TypeStatsGraph
    interactions_graph: _root.TypeStatsGraph
    iv_interactions_graph: _root.TypeStatsGraph
    views_by_source_graph: _root.TypeStatsGraph
    new_followers_by_source_graph: _root.TypeStatsGraph
    languages_graph: _root.TypeStatsGraph
    reactions_by_emotion_graph: _root.TypeStatsGraph
    story_interactions_graph: _root.TypeStatsGraph
    story_reactions_by_emotion_graph: _root.TypeStatsGraph
    recent_posts_interactions: list[_root.TypePostInteractionCounters]

    def write_to(self, out: bytearray) -> None:
        out += b"\xfc\xa5\x6c\x39"
        self.period.write_to(out)
        self.followers.write_to(out)
        self.views_per_post.write_to(out)
        self.shares_per_post.write_to(out)
        self.reactions_per_post.write_to(out)
        self.views_per_story.write_to(out)
        self.shares_per_story.write_to(out)
        self.reactions_per_story.write_to(out)
        self.enabled_notifications.write_to(out)
        self.growth_graph.write_to(out)
        self.followers_graph.write_to(out)
        self.mute_graph.write_to(out)
        self.top_hours_graph.write_to(out)
        self.interactions_graph.write_to(out)
        self.iv_interactions_graph.write_to(out)
        self.views_by_source_graph.write_to(out)
        self.new_followers_by_source_graph.write_to(out)
        self.languages_graph.write_to(out)
        self.reactions_by_emotion_graph.write_to(out)
        self.story_interactions_graph.write_to(out)
        self.story_reactions_by_emotion_graph.write_to(out)
        write_objects(out, self.recent_posts_interactions)


TypeBroadcastStats: TypeAlias = BroadcastStats
"""``stats.BroadcastStats``: https://core.telegram.org/type/stats.BroadcastStats"""


class MegagroupStats(TLObject):
    """The ordinary form of stats.MegagroupStats.

    ``stats.megagroupStats#ef7ff916 period:StatsDateRangeDays members:StatsAbsValueAndPrev messages:StatsAbsValueAndPrev viewers:StatsAbsValueAndPrev posters:StatsAbsValueAndPrev growth_graph:StatsGraph members_graph:StatsGraph new_members_by_source_graph:StatsGraph languages_graph:StatsGraph messages_graph:StatsGraph actions_graph:StatsGraph top_hours_graph:StatsGraph weekdays_graph:StatsGraph top_posters:Vector<StatsGroupTopPoster> top_admins:Vector<StatsGroupTopAdmin> top_inviters:Vector<StatsGroupTopInviter> users:Vector<User> = stats.MegagroupStats``

    :param period: How long it lasts, in seconds.
    :param members: The members.
    :param messages: The messages.
    :param viewers: The viewers.
    :param posters: The posters.
    :param growth_graph: The growth graph.
    :param members_graph: The members graph.
    :param new_members_by_source_graph: The new members by source graph.
    :param languages_graph: The languages graph.
    :param messages_graph: The messages graph.
    :param actions_graph: The actions graph.
    :param top_hours_graph: The top hours graph.
    :param weekdays_graph: The weekdays graph.
    :param top_posters: The top posters.
    :param top_admins: The top admins.
    :param top_inviters: The top inviters.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/stats.megagroupStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEF7FF916
    TL_NAME: ClassVar[str] = "stats.megagroupStats"
    TL_TYPE: ClassVar[str] = "stats.MegagroupStats"
    TL: ClassVar[str] = "stats.megagroupStats#ef7ff916 period:StatsDateRangeDays members:StatsAbsValueAndPrev messages:StatsAbsValueAndPrev viewers:StatsAbsValueAndPrev posters:StatsAbsValueAndPrev growth_graph:StatsGraph members_graph:StatsGraph new_members_by_source_graph:StatsGraph languages_graph:StatsGraph messages_graph:StatsGraph actions_graph:StatsGraph top_hours_graph:StatsGraph weekdays_graph:StatsGraph top_posters:Vector<StatsGroupTopPoster> top_admins:Vector<StatsGroupTopAdmin> top_inviters:Vector<StatsGroupTopInviter> users:Vector<User> = stats.MegagroupStats"

    period: _root.TypeStatsDateRangeDays
    members: _root.TypeStatsAbsValueAndPrev
    messages: _root.TypeStatsAbsValueAndPrev
    viewers: _root.TypeStatsAbsValueAndPrev
    posters: _root.TypeStatsAbsValueAndPrev
    growth_graph: _root.TypeStatsGraph
    members_graph: _root.TypeStatsGraph
    new_members_by_source_graph: _root.TypeStatsGraph
    languages_graph: _root.TypeStatsGraph
    messages_graph: _root.TypeStatsGraph
    actions_graph: _root.TypeStatsGraph
    top_hours_graph: _root.TypeStatsGraph
    weekdays_graph: _root.TypeStatsGraph
    top_posters: list[_root.TypeStatsGroupTopPoster]
    top_admins: list[_root.TypeStatsGroupTopAdmin]
    top_inviters: list[_root.TypeStatsGroupTopInviter]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x16\xf9\x7f\xef"
        self.period.write_to(out)
        self.members.write_to(out)
        self.messages.write_to(out)
        self.viewers.write_to(out)
        self.posters.write_to(out)
        self.growth_graph.write_to(out)
        self.members_graph.write_to(out)
        self.new_members_by_source_graph.write_to(out)
        self.languages_graph.write_to(out)
        self.messages_graph.write_to(out)
        self.actions_graph.write_to(out)
        self.top_hours_graph.write_to(out)
        self.weekdays_graph.write_to(out)
        write_objects(out, self.top_posters)
        write_objects(out, self.top_admins)
        write_objects(out, self.top_inviters)
        write_objects(out, self.users)


TypeMegagroupStats: TypeAlias = MegagroupStats
"""``stats.MegagroupStats``: https://core.telegram.org/type/stats.MegagroupStats"""


class MessageStats(TLObject):
    """The ordinary form of stats.MessageStats.

    ``stats.messageStats#7fe91c14 views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.MessageStats``

    :param views_graph: The views graph.
    :param reactions_by_emotion_graph: The reactions by emotion graph.

    https://core.telegram.org/constructor/stats.messageStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7FE91C14
    TL_NAME: ClassVar[str] = "stats.messageStats"
    TL_TYPE: ClassVar[str] = "stats.MessageStats"
    TL: ClassVar[str] = "stats.messageStats#7fe91c14 views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.MessageStats"

    views_graph: _root.TypeStatsGraph
    reactions_by_emotion_graph: _root.TypeStatsGraph

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\x1c\xe9\x7f"
        self.views_graph.write_to(out)
        self.reactions_by_emotion_graph.write_to(out)


TypeMessageStats: TypeAlias = MessageStats
"""``stats.MessageStats``: https://core.telegram.org/type/stats.MessageStats"""


class StoryStats(TLObject):
    """The ordinary form of stats.StoryStats.

    ``stats.storyStats#50cd067c views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.StoryStats``

    :param views_graph: The views graph.
    :param reactions_by_emotion_graph: The reactions by emotion graph.

    https://core.telegram.org/constructor/stats.storyStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x50CD067C
    TL_NAME: ClassVar[str] = "stats.storyStats"
    TL_TYPE: ClassVar[str] = "stats.StoryStats"
    TL: ClassVar[str] = "stats.storyStats#50cd067c views_graph:StatsGraph reactions_by_emotion_graph:StatsGraph = stats.StoryStats"

    views_graph: _root.TypeStatsGraph
    reactions_by_emotion_graph: _root.TypeStatsGraph

    def write_to(self, out: bytearray) -> None:
        out += b"\x7c\x06\xcd\x50"
        self.views_graph.write_to(out)
        self.reactions_by_emotion_graph.write_to(out)


TypeStoryStats: TypeAlias = StoryStats
"""``stats.StoryStats``: https://core.telegram.org/type/stats.StoryStats"""


class PublicForwards(TLObject):
    """The ordinary form of stats.PublicForwards.

    ``stats.publicForwards#93037e20 flags:# count:int forwards:Vector<PublicForward> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stats.PublicForwards``

    :param count: How many there are in all.
    :param forwards: The forwards.
    :param next_offset: What to ask for the next page with.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/stats.publicForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x93037E20
    TL_NAME: ClassVar[str] = "stats.publicForwards"
    TL_TYPE: ClassVar[str] = "stats.PublicForwards"
    TL: ClassVar[str] = "stats.publicForwards#93037e20 flags:# count:int forwards:Vector<PublicForward> next_offset:flags.0?string chats:Vector<Chat> users:Vector<User> = stats.PublicForwards"

    count: int
    forwards: list[_root.TypePublicForward]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2Ii(0x93037E20, flags, self.count)
        write_objects(out, self.forwards)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypePublicForwards: TypeAlias = PublicForwards
"""``stats.PublicForwards``: https://core.telegram.org/type/stats.PublicForwards"""


class PollStats(TLObject):
    """The ordinary form of stats.PollStats.

    ``stats.pollStats#2999beed votes_graph:StatsGraph = stats.PollStats``

    :param votes_graph: The votes graph.

    https://core.telegram.org/constructor/stats.pollStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2999BEED
    TL_NAME: ClassVar[str] = "stats.pollStats"
    TL_TYPE: ClassVar[str] = "stats.PollStats"
    TL: ClassVar[str] = "stats.pollStats#2999beed votes_graph:StatsGraph = stats.PollStats"

    votes_graph: _root.TypeStatsGraph

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\xbe\x99\x29"
        self.votes_graph.write_to(out)


TypePollStats: TypeAlias = PollStats
"""``stats.PollStats``: https://core.telegram.org/type/stats.PollStats"""


class GetBroadcastStats(Function["TypeBroadcastStats"]):
    """Fetches broadcast stats.

    ``stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastStats``

    :param dark: Whether this applies: dark.
    :param channel: The channel or supergroup.

    Result: ``stats.BroadcastStats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BROADCAST_REQUIRED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID,
        400/403/406 CHANNEL_PRIVATE, 400/403 CHAT_ADMIN_REQUIRED, 500 CHP_CALL_FAIL, 303 STATS_MIGRATE_X.

    https://core.telegram.org/method/stats.getBroadcastStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAB42441A
    TL_NAME: ClassVar[str] = "stats.getBroadcastStats"
    TL_TYPE: ClassVar[str] = "stats.BroadcastStats"
    TL: ClassVar[str] = "stats.getBroadcastStats#ab42441a flags:# dark:flags.0?true channel:InputChannel = stats.BroadcastStats"

    channel: _root.TypeInputChannel
    dark: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        out += pack_2I(0xAB42441A, flags)
        self.channel.write_to(out)


class LoadAsyncGraph(Function["_root.TypeStatsGraph"]):
    """Loads async graph.

    ``stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph``

    :param token: The token.
    :param x: The x.

    Result: ``StatsGraph``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GRAPH_EXPIRED_RELOAD, 400
        GRAPH_INVALID_RELOAD, 400 GRAPH_OUTDATED_RELOAD.

    https://core.telegram.org/method/stats.loadAsyncGraph
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x621D5FA0
    TL_NAME: ClassVar[str] = "stats.loadAsyncGraph"
    TL_TYPE: ClassVar[str] = "StatsGraph"
    TL: ClassVar[str] = "stats.loadAsyncGraph#621d5fa0 flags:# token:string x:flags.0?long = StatsGraph"

    token: str
    x: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.x is not None:
            flags |= 1
        out += pack_2I(0x621D5FA0, flags)
        write_str(out, self.token)
        if self.x is not None:
            out += pack_q(self.x)


class GetMegagroupStats(Function["TypeMegagroupStats"]):
    """Fetches megagroup stats.

    ``stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel = stats.MegagroupStats``

    :param dark: Whether this applies: dark.
    :param channel: The channel or supergroup.

    Result: ``stats.MegagroupStats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 MEGAGROUP_REQUIRED, 303 STATS_MIGRATE_X.

    https://core.telegram.org/method/stats.getMegagroupStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDCDF8607
    TL_NAME: ClassVar[str] = "stats.getMegagroupStats"
    TL_TYPE: ClassVar[str] = "stats.MegagroupStats"
    TL: ClassVar[str] = "stats.getMegagroupStats#dcdf8607 flags:# dark:flags.0?true channel:InputChannel = stats.MegagroupStats"

    channel: _root.TypeInputChannel
    dark: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        out += pack_2I(0xDCDF8607, flags)
        self.channel.write_to(out)


class GetMessagePublicForwards(Function["TypePublicForwards"]):
    """Fetches message public forwards.

    ``stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int offset:string limit:int = stats.PublicForwards``

    :param channel: The channel or supergroup.
    :param msg_id: Id of the message.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``stats.PublicForwards``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 MESSAGE_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stats.getMessagePublicForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5F150144
    TL_NAME: ClassVar[str] = "stats.getMessagePublicForwards"
    TL_TYPE: ClassVar[str] = "stats.PublicForwards"
    TL: ClassVar[str] = "stats.getMessagePublicForwards#5f150144 channel:InputChannel msg_id:int offset:string limit:int = stats.PublicForwards"

    channel: _root.TypeInputChannel
    msg_id: int
    offset: str
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\x01\x15\x5f"
        self.channel.write_to(out)
        out += pack_i(self.msg_id)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class GetMessageStats(Function["TypeMessageStats"]):
    """Fetches message stats.

    ``stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel msg_id:int = stats.MessageStats``

    :param dark: Whether this applies: dark.
    :param channel: The channel or supergroup.
    :param msg_id: Id of the message.

    Result: ``stats.MessageStats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403
        CHAT_ADMIN_REQUIRED, 400 MESSAGE_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stats.getMessageStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6E0A3F5
    TL_NAME: ClassVar[str] = "stats.getMessageStats"
    TL_TYPE: ClassVar[str] = "stats.MessageStats"
    TL: ClassVar[str] = "stats.getMessageStats#b6e0a3f5 flags:# dark:flags.0?true channel:InputChannel msg_id:int = stats.MessageStats"

    channel: _root.TypeInputChannel
    msg_id: int
    dark: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        out += pack_2I(0xB6E0A3F5, flags)
        self.channel.write_to(out)
        out += pack_i(self.msg_id)


class GetStoryStats(Function["TypeStoryStats"]):
    """Fetches story stats.

    ``stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int = stats.StoryStats``

    :param dark: Whether this applies: dark.
    :param peer: The chat, user or channel it concerns.
    :param id: The id.

    Result: ``stats.StoryStats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/404/406
        PEER_ID_INVALID, 400 STORIES_NEVER_CREATED.

    https://core.telegram.org/method/stats.getStoryStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x374FEF40
    TL_NAME: ClassVar[str] = "stats.getStoryStats"
    TL_TYPE: ClassVar[str] = "stats.StoryStats"
    TL: ClassVar[str] = "stats.getStoryStats#374fef40 flags:# dark:flags.0?true peer:InputPeer id:int = stats.StoryStats"

    peer: _root.TypeInputPeer
    id: int
    dark: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        out += pack_2I(0x374FEF40, flags)
        self.peer.write_to(out)
        out += pack_i(self.id)


class GetStoryPublicForwards(Function["TypePublicForwards"]):
    """Fetches story public forwards.

    ``stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string limit:int = stats.PublicForwards``

    :param peer: The chat, user or channel it concerns.
    :param id: The id.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``stats.PublicForwards``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stats.getStoryPublicForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA6437EF6
    TL_NAME: ClassVar[str] = "stats.getStoryPublicForwards"
    TL_TYPE: ClassVar[str] = "stats.PublicForwards"
    TL: ClassVar[str] = "stats.getStoryPublicForwards#a6437ef6 peer:InputPeer id:int offset:string limit:int = stats.PublicForwards"

    peer: _root.TypeInputPeer
    id: int
    offset: str
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf6\x7e\x43\xa6"
        self.peer.write_to(out)
        out += pack_i(self.id)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class GetPollStats(Function["TypePollStats"]):
    """Fetches poll stats.

    ``stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int = stats.PollStats``

    :param dark: Whether this applies: dark.
    :param peer: The chat, user or channel it concerns.
    :param msg_id: Id of the message.

    Result: ``stats.PollStats``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/stats.getPollStats
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC27DFA68
    TL_NAME: ClassVar[str] = "stats.getPollStats"
    TL_TYPE: ClassVar[str] = "stats.PollStats"
    TL: ClassVar[str] = "stats.getPollStats#c27dfa68 flags:# dark:flags.0?true peer:InputPeer msg_id:int = stats.PollStats"

    peer: _root.TypeInputPeer
    msg_id: int
    dark: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.dark:
            flags |= 1
        out += pack_2I(0xC27DFA68, flags)
        self.peer.write_to(out)
        out += pack_i(self.msg_id)


def _read_BroadcastStats(data: bytes, pos: int, depth: int, new: Any = BroadcastStats) -> tuple[BroadcastStats, int]:
    cid = unpack_I(data, pos)[0]
    period, pos = _StatsDateRangeDays_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    followers, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    views_per_post, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    shares_per_post, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reactions_per_post, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    views_per_story, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    shares_per_story, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reactions_per_story, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    enabled_notifications, pos = _StatsPercentValue_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    growth_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    followers_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    mute_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    top_hours_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    interactions_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    iv_interactions_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    views_by_source_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_followers_by_source_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    languages_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reactions_by_emotion_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    story_interactions_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    story_reactions_by_emotion_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    recent_posts_interactions, pos = read_objects(_PostInteractionCounters_table, data, pos, depth)
    return new(period, followers, views_per_post, shares_per_post, reactions_per_post, views_per_story, shares_per_story, reactions_per_story, enabled_notifications, growth_graph, followers_graph, mute_graph, top_hours_graph, interactions_graph, iv_interactions_graph, views_by_source_graph, new_followers_by_source_graph, languages_graph, reactions_by_emotion_graph, story_interactions_graph, story_reactions_by_emotion_graph, recent_posts_interactions), pos


def _read_MegagroupStats(data: bytes, pos: int, depth: int, new: Any = MegagroupStats) -> tuple[MegagroupStats, int]:
    cid = unpack_I(data, pos)[0]
    period, pos = _StatsDateRangeDays_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    members, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    messages, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    viewers, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    posters, pos = _StatsAbsValueAndPrev_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    growth_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    members_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_members_by_source_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    languages_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    messages_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    actions_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    top_hours_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    weekdays_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    top_posters, pos = read_objects(_StatsGroupTopPoster_table, data, pos, depth)
    top_admins, pos = read_objects(_StatsGroupTopAdmin_table, data, pos, depth)
    top_inviters, pos = read_objects(_StatsGroupTopInviter_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(period, members, messages, viewers, posters, growth_graph, members_graph, new_members_by_source_graph, languages_graph, messages_graph, actions_graph, top_hours_graph, weekdays_graph, top_posters, top_admins, top_inviters, users), pos


def _read_MessageStats(data: bytes, pos: int, depth: int, new: Any = MessageStats) -> tuple[MessageStats, int]:
    cid = unpack_I(data, pos)[0]
    views_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reactions_by_emotion_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    return new(views_graph, reactions_by_emotion_graph), pos


def _read_StoryStats(data: bytes, pos: int, depth: int, new: Any = StoryStats) -> tuple[StoryStats, int]:
    cid = unpack_I(data, pos)[0]
    views_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    reactions_by_emotion_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    return new(views_graph, reactions_by_emotion_graph), pos


def _read_PublicForwards(data: bytes, pos: int, depth: int, new: Any = PublicForwards) -> tuple[PublicForwards, int]:
    flags, count = unpack_Ii(data, pos)
    forwards, pos = read_objects(_PublicForward_table, data, pos + 8, depth)
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, forwards, chats, users, next_offset), pos


def _read_PollStats(data: bytes, pos: int, depth: int, new: Any = PollStats) -> tuple[PollStats, int]:
    cid = unpack_I(data, pos)[0]
    votes_graph, pos = _StatsGraph_table[cid](data, pos + 4, depth + 1)
    return new(votes_graph), pos


def _read_GetBroadcastStats(data: bytes, pos: int, depth: int, new: Any = GetBroadcastStats) -> tuple[GetBroadcastStats, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    return new(channel, flags & 1 != 0), pos


def _read_LoadAsyncGraph(data: bytes, pos: int, depth: int, new: Any = LoadAsyncGraph) -> tuple[LoadAsyncGraph, int]:
    flags = unpack_I(data, pos)[0]
    token, pos = read_str(data, pos + 4)
    if flags & 1:
        x = unpack_q(data, pos)[0]
        pos += 8
    else:
        x = None
    return new(token, x), pos


def _read_GetMegagroupStats(data: bytes, pos: int, depth: int, new: Any = GetMegagroupStats) -> tuple[GetMegagroupStats, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    return new(channel, flags & 1 != 0), pos


def _read_GetMessagePublicForwards(data: bytes, pos: int, depth: int, new: Any = GetMessagePublicForwards) -> tuple[GetMessagePublicForwards, int]:
    cid = unpack_I(data, pos)[0]
    channel, pos = _InputChannel_table[cid](data, pos + 4, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    offset, pos = read_str(data, pos + 4)
    limit = unpack_i(data, pos)[0]
    return new(channel, msg_id, offset, limit), pos + 4


def _read_GetMessageStats(data: bytes, pos: int, depth: int, new: Any = GetMessageStats) -> tuple[GetMessageStats, int]:
    flags, cid = unpack_2I(data, pos)
    channel, pos = _InputChannel_table[cid](data, pos + 8, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(channel, msg_id, flags & 1 != 0), pos + 4


def _read_GetStoryStats(data: bytes, pos: int, depth: int, new: Any = GetStoryStats) -> tuple[GetStoryStats, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    id = unpack_i(data, pos)[0]
    return new(peer, id, flags & 1 != 0), pos + 4


def _read_GetStoryPublicForwards(data: bytes, pos: int, depth: int, new: Any = GetStoryPublicForwards) -> tuple[GetStoryPublicForwards, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    id = unpack_i(data, pos)[0]
    offset, pos = read_str(data, pos + 4)
    limit = unpack_i(data, pos)[0]
    return new(peer, id, offset, limit), pos + 4


def _read_GetPollStats(data: bytes, pos: int, depth: int, new: Any = GetPollStats) -> tuple[GetPollStats, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    msg_id = unpack_i(data, pos)[0]
    return new(peer, msg_id, flags & 1 != 0), pos + 4


registry.add("stats.BroadcastStats", {
    0x396CA5FC: _read_BroadcastStats,
})
registry.add("stats.MegagroupStats", {
    0xEF7FF916: _read_MegagroupStats,
})
registry.add("stats.MessageStats", {
    0x7FE91C14: _read_MessageStats,
})
registry.add("stats.StoryStats", {
    0x50CD067C: _read_StoryStats,
})
registry.add("stats.PublicForwards", {
    0x93037E20: _read_PublicForwards,
})
registry.add("stats.PollStats", {
    0x2999BEED: _read_PollStats,
})
registry.add_functions({
    0xAB42441A: _read_GetBroadcastStats,
    0x621D5FA0: _read_LoadAsyncGraph,
    0xDCDF8607: _read_GetMegagroupStats,
    0x5F150144: _read_GetMessagePublicForwards,
    0xB6E0A3F5: _read_GetMessageStats,
    0x374FEF40: _read_GetStoryStats,
    0xA6437EF6: _read_GetStoryPublicForwards,
    0xC27DFA68: _read_GetPollStats,
})
