# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_ints,
    read_objects,
    read_str,
    unpacker,
    write_ints,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_2i: Unpack = unpacker("2i")
unpack_2iq: Unpack = unpacker("2iq")
unpack_2qi: Unpack = unpacker("2qi")
unpack_I: Unpack = unpacker("I")
unpack_I2dq: Unpack = unpacker("I2dq")
unpack_I2q: Unpack = unpacker("I2q")
unpack_I2qi: Unpack = unpacker("I2qi")
unpack_IiI: Unpack = unpacker("IiI")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I2dq: Pack = packer("2I2dq")
pack_2I2q: Pack = packer("2I2q")
pack_2I2qi: Pack = packer("2I2qi")
pack_2Ii: Pack = packer("2Ii")
pack_2i: Pack = packer("2i")
pack_I2iq: Pack = packer("I2iq")
pack_I2qi: Pack = packer("I2qi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_DisallowedGiftsSettings_table = registry.table("DisallowedGiftsSettings")
_Document_table = registry.table("Document")
_GroupCallParticipantVideoSourceGroup_table = registry.table("GroupCallParticipantVideoSourceGroup")
_GroupCallParticipantVideo_table = registry.table("GroupCallParticipantVideo")
_Peer_table = registry.table("Peer")
_Photo_table = registry.table("Photo")
_TextWithEntities_table = registry.table("TextWithEntities")


class GeoPointEmpty(TLObject):
    """The form 'empty' of GeoPoint.

    ``geoPointEmpty#1117dd5f = GeoPoint``

    https://core.telegram.org/constructor/geoPointEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1117DD5F
    TL_NAME: ClassVar[str] = "geoPointEmpty"
    TL_TYPE: ClassVar[str] = "GeoPoint"
    TL: ClassVar[str] = "geoPointEmpty#1117dd5f = GeoPoint"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5f\xdd\x17\x11"


class GeoPoint(TLObject):
    """The ordinary form of GeoPoint.

    ``geoPoint#b2a2f663 flags:# long:double lat:double access_hash:long accuracy_radius:flags.0?int = GeoPoint``

    :param long: The long.
    :param lat: The lat.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param accuracy_radius: The accuracy radius.

    https://core.telegram.org/constructor/geoPoint
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2A2F663
    TL_NAME: ClassVar[str] = "geoPoint"
    TL_TYPE: ClassVar[str] = "GeoPoint"
    TL: ClassVar[str] = "geoPoint#b2a2f663 flags:# long:double lat:double access_hash:long accuracy_radius:flags.0?int = GeoPoint"

    long: float
    lat: float
    access_hash: int
    accuracy_radius: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.accuracy_radius is not None:
            flags |= 1
        out += pack_2I2dq(0xB2A2F663, flags, self.long, self.lat, self.access_hash)
        if self.accuracy_radius is not None:
            out += pack_i(self.accuracy_radius)


TypeGeoPoint: TypeAlias = GeoPointEmpty | GeoPoint
"""``GeoPoint``: https://core.telegram.org/type/GeoPoint"""


class Game(TLObject):
    """The ordinary form of Game.

    ``game#bdf9653b flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document = Game``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param short_name: The name used in links.
    :param title: The title.
    :param description: The description.
    :param photo: The photo.
    :param document: The file.

    https://core.telegram.org/constructor/game
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBDF9653B
    TL_NAME: ClassVar[str] = "game"
    TL_TYPE: ClassVar[str] = "Game"
    TL: ClassVar[str] = "game#bdf9653b flags:# id:long access_hash:long short_name:string title:string description:string photo:Photo document:flags.0?Document = Game"

    id: int
    access_hash: int
    short_name: str
    title: str
    description: str
    photo: _root.TypePhoto
    document: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.document is not None:
            flags |= 1
        out += pack_2I2q(0xBDF9653B, flags, self.id, self.access_hash)
        write_str(out, self.short_name)
        write_str(out, self.title)
        write_str(out, self.description)
        self.photo.write_to(out)
        if self.document is not None:
            self.document.write_to(out)


TypeGame: TypeAlias = Game
"""``Game``: https://core.telegram.org/type/Game"""


class GlobalPrivacySettings(TLObject):
    """The ordinary form of GlobalPrivacySettings.

    ``globalPrivacySettings#fe41b34f flags:# archive_and_mute_new_noncontact_peers:flags.0?true keep_archived_unmuted:flags.1?true keep_archived_folders:flags.2?true hide_read_marks:flags.3?true new_noncontact_peers_require_premium:flags.4?true display_gifts_button:flags.7?true noncontact_peers_paid_stars:flags.5?long disallowed_gifts:flags.6?DisallowedGiftsSettings = GlobalPrivacySettings``

    :param archive_and_mute_new_noncontact_peers: Whether this applies: archive and mute new noncontact peers.
    :param keep_archived_unmuted: Whether this applies: keep archived unmuted.
    :param keep_archived_folders: Whether this applies: keep archived folders.
    :param hide_read_marks: Whether this applies: hide read marks.
    :param new_noncontact_peers_require_premium: Whether this applies: new noncontact peers require premium.
    :param display_gifts_button: Whether this applies: display gifts button.
    :param noncontact_peers_paid_stars: The noncontact peers paid stars.
    :param disallowed_gifts: The disallowed gifts.

    https://core.telegram.org/constructor/globalPrivacySettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFE41B34F
    TL_NAME: ClassVar[str] = "globalPrivacySettings"
    TL_TYPE: ClassVar[str] = "GlobalPrivacySettings"
    TL: ClassVar[str] = "globalPrivacySettings#fe41b34f flags:# archive_and_mute_new_noncontact_peers:flags.0?true keep_archived_unmuted:flags.1?true keep_archived_folders:flags.2?true hide_read_marks:flags.3?true new_noncontact_peers_require_premium:flags.4?true display_gifts_button:flags.7?true noncontact_peers_paid_stars:flags.5?long disallowed_gifts:flags.6?DisallowedGiftsSettings = GlobalPrivacySettings"

    archive_and_mute_new_noncontact_peers: bool = False
    keep_archived_unmuted: bool = False
    keep_archived_folders: bool = False
    hide_read_marks: bool = False
    new_noncontact_peers_require_premium: bool = False
    display_gifts_button: bool = False
    noncontact_peers_paid_stars: int | None = None
    disallowed_gifts: _root.TypeDisallowedGiftsSettings | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.archive_and_mute_new_noncontact_peers:
            flags |= 1
        if self.keep_archived_unmuted:
            flags |= 2
        if self.keep_archived_folders:
            flags |= 4
        if self.hide_read_marks:
            flags |= 8
        if self.new_noncontact_peers_require_premium:
            flags |= 0x10
        if self.display_gifts_button:
            flags |= 0x80
        if self.noncontact_peers_paid_stars is not None:
            flags |= 0x20
        if self.disallowed_gifts is not None:
            flags |= 0x40
        out += pack_2I(0xFE41B34F, flags)
        if self.noncontact_peers_paid_stars is not None:
            out += pack_q(self.noncontact_peers_paid_stars)
        if self.disallowed_gifts is not None:
            self.disallowed_gifts.write_to(out)


TypeGlobalPrivacySettings: TypeAlias = GlobalPrivacySettings
"""``GlobalPrivacySettings``: https://core.telegram.org/type/GlobalPrivacySettings"""


class GroupCallDiscarded(TLObject):
    """The form 'discarded' of GroupCall.

    ``groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall``

    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param duration: How long it lasts, in seconds.

    https://core.telegram.org/constructor/groupCallDiscarded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7780BCB4
    TL_NAME: ClassVar[str] = "groupCallDiscarded"
    TL_TYPE: ClassVar[str] = "GroupCall"
    TL: ClassVar[str] = "groupCallDiscarded#7780bcb4 id:long access_hash:long duration:int = GroupCall"

    id: int
    access_hash: int
    duration: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2qi(0x7780BCB4, self.id, self.access_hash, self.duration)


class GroupCall(TLObject):
    """The ordinary form of GroupCall.

    ``groupCall#efb2b617 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true conference:flags.14?true creator:flags.15?true messages_enabled:flags.17?true can_change_messages_enabled:flags.18?true min:flags.19?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int invite_link:flags.16?string send_paid_messages_stars:flags.20?long default_send_as:flags.21?Peer = GroupCall``

    :param join_muted: Whether this applies: join muted.
    :param can_change_join_muted: Whether one can: change join muted.
    :param join_date_asc: Whether this applies: join date asc.
    :param schedule_start_subscribed: Whether this applies: schedule start subscribed.
    :param can_start_video: Whether one can: start video.
    :param record_video_active: Whether this applies: record video active.
    :param rtmp_stream: Whether this applies: rtmp stream.
    :param listeners_hidden: Whether this applies: listeners hidden.
    :param conference: Whether this applies: conference.
    :param creator: Whether this applies: creator.
    :param messages_enabled: Whether this applies: messages enabled.
    :param can_change_messages_enabled: Whether one can: change messages enabled.
    :param min: Whether this applies: min.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param participants_count: How many there are: participants.
    :param title: The title.
    :param stream_dc_id: Id of the stream dc.
    :param record_start_date: The record start date, in Unix seconds.
    :param schedule_date: When to send it, in Unix seconds.
    :param unmuted_video_count: How many there are: unmuted video.
    :param unmuted_video_limit: The unmuted video limit.
    :param version: The version.
    :param invite_link: The invite link.
    :param send_paid_messages_stars: The send paid messages stars.
    :param default_send_as: The default send as.

    https://core.telegram.org/constructor/groupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEFB2B617
    TL_NAME: ClassVar[str] = "groupCall"
    TL_TYPE: ClassVar[str] = "GroupCall"
    TL: ClassVar[str] = "groupCall#efb2b617 flags:# join_muted:flags.1?true can_change_join_muted:flags.2?true join_date_asc:flags.6?true schedule_start_subscribed:flags.8?true can_start_video:flags.9?true record_video_active:flags.11?true rtmp_stream:flags.12?true listeners_hidden:flags.13?true conference:flags.14?true creator:flags.15?true messages_enabled:flags.17?true can_change_messages_enabled:flags.18?true min:flags.19?true id:long access_hash:long participants_count:int title:flags.3?string stream_dc_id:flags.4?int record_start_date:flags.5?int schedule_date:flags.7?int unmuted_video_count:flags.10?int unmuted_video_limit:int version:int invite_link:flags.16?string send_paid_messages_stars:flags.20?long default_send_as:flags.21?Peer = GroupCall"

    id: int
    access_hash: int
    participants_count: int
    unmuted_video_limit: int
    version: int
    join_muted: bool = False
    can_change_join_muted: bool = False
    join_date_asc: bool = False
    schedule_start_subscribed: bool = False
    can_start_video: bool = False
    record_video_active: bool = False
    rtmp_stream: bool = False
    listeners_hidden: bool = False
    conference: bool = False
    creator: bool = False
    messages_enabled: bool = False
    can_change_messages_enabled: bool = False
    min: bool = False
    title: str | None = None
    stream_dc_id: int | None = None
    record_start_date: int | None = None
    schedule_date: int | None = None
    unmuted_video_count: int | None = None
    invite_link: str | None = None
    send_paid_messages_stars: int | None = None
    default_send_as: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.join_muted:
            flags |= 2
        if self.can_change_join_muted:
            flags |= 4
        if self.join_date_asc:
            flags |= 0x40
        if self.schedule_start_subscribed:
            flags |= 0x100
        if self.can_start_video:
            flags |= 0x200
        if self.record_video_active:
            flags |= 0x800
        if self.rtmp_stream:
            flags |= 0x1000
        if self.listeners_hidden:
            flags |= 0x2000
        if self.conference:
            flags |= 0x4000
        if self.creator:
            flags |= 0x8000
        if self.messages_enabled:
            flags |= 0x20000
        if self.can_change_messages_enabled:
            flags |= 0x40000
        if self.min:
            flags |= 0x80000
        if self.title is not None:
            flags |= 8
        if self.stream_dc_id is not None:
            flags |= 0x10
        if self.record_start_date is not None:
            flags |= 0x20
        if self.schedule_date is not None:
            flags |= 0x80
        if self.unmuted_video_count is not None:
            flags |= 0x400
        if self.invite_link is not None:
            flags |= 0x10000
        if self.send_paid_messages_stars is not None:
            flags |= 0x100000
        if self.default_send_as is not None:
            flags |= 0x200000
        out += pack_2I2qi(0xEFB2B617, flags, self.id, self.access_hash, self.participants_count)
        if self.title is not None:
            write_str(out, self.title)
        if self.stream_dc_id is not None:
            out += pack_i(self.stream_dc_id)
        if self.record_start_date is not None:
            out += pack_i(self.record_start_date)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)
        if self.unmuted_video_count is not None:
            out += pack_i(self.unmuted_video_count)
        out += pack_2i(self.unmuted_video_limit, self.version)
        if self.invite_link is not None:
            write_str(out, self.invite_link)
        if self.send_paid_messages_stars is not None:
            out += pack_q(self.send_paid_messages_stars)
        if self.default_send_as is not None:
            self.default_send_as.write_to(out)


TypeGroupCall: TypeAlias = GroupCallDiscarded | GroupCall
"""``GroupCall``: https://core.telegram.org/type/GroupCall"""


class GroupCallParticipant(TLObject):
    """The ordinary form of GroupCallParticipant.

    ``groupCallParticipant#2a3dc7ac flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true self:flags.12?true video_joined:flags.15?true peer:Peer date:int active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string raise_hand_rating:flags.13?long video:flags.6?GroupCallParticipantVideo presentation:flags.14?GroupCallParticipantVideo paid_stars_total:flags.16?long = GroupCallParticipant``

    :param muted: Whether this applies: muted.
    :param left: Whether this applies: left.
    :param can_self_unmute: Whether one can: self unmute.
    :param just_joined: Whether this applies: just joined.
    :param versioned: Whether this applies: versioned.
    :param min: Whether this applies: min.
    :param muted_by_you: Whether this applies: muted by you.
    :param volume_by_admin: Whether this applies: volume by admin.
    :param self: Whether this applies: self.
    :param video_joined: Whether this applies: video joined.
    :param peer: The chat, user or channel it concerns.
    :param date: When it happened, in Unix seconds.
    :param active_date: The active date, in Unix seconds.
    :param source: The source.
    :param volume: The volume.
    :param about: The bio or description.
    :param raise_hand_rating: The raise hand rating.
    :param video: The video.
    :param presentation: The presentation.
    :param paid_stars_total: The paid stars total.

    https://core.telegram.org/constructor/groupCallParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2A3DC7AC
    TL_NAME: ClassVar[str] = "groupCallParticipant"
    TL_TYPE: ClassVar[str] = "GroupCallParticipant"
    TL: ClassVar[str] = "groupCallParticipant#2a3dc7ac flags:# muted:flags.0?true left:flags.1?true can_self_unmute:flags.2?true just_joined:flags.4?true versioned:flags.5?true min:flags.8?true muted_by_you:flags.9?true volume_by_admin:flags.10?true self:flags.12?true video_joined:flags.15?true peer:Peer date:int active_date:flags.3?int source:int volume:flags.7?int about:flags.11?string raise_hand_rating:flags.13?long video:flags.6?GroupCallParticipantVideo presentation:flags.14?GroupCallParticipantVideo paid_stars_total:flags.16?long = GroupCallParticipant"

    peer: _root.TypePeer
    date: int
    source: int
    muted: bool = False
    left: bool = False
    can_self_unmute: bool = False
    just_joined: bool = False
    versioned: bool = False
    min: bool = False
    muted_by_you: bool = False
    volume_by_admin: bool = False
    self: bool = False
    video_joined: bool = False
    active_date: int | None = None
    volume: int | None = None
    about: str | None = None
    raise_hand_rating: int | None = None
    video: TypeGroupCallParticipantVideo | None = None
    presentation: TypeGroupCallParticipantVideo | None = None
    paid_stars_total: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.muted:
            flags |= 1
        if self.left:
            flags |= 2
        if self.can_self_unmute:
            flags |= 4
        if self.just_joined:
            flags |= 0x10
        if self.versioned:
            flags |= 0x20
        if self.min:
            flags |= 0x100
        if self.muted_by_you:
            flags |= 0x200
        if self.volume_by_admin:
            flags |= 0x400
        if self.self:
            flags |= 0x1000
        if self.video_joined:
            flags |= 0x8000
        if self.active_date is not None:
            flags |= 8
        if self.volume is not None:
            flags |= 0x80
        if self.about is not None:
            flags |= 0x800
        if self.raise_hand_rating is not None:
            flags |= 0x2000
        if self.video is not None:
            flags |= 0x40
        if self.presentation is not None:
            flags |= 0x4000
        if self.paid_stars_total is not None:
            flags |= 0x10000
        out += pack_2I(0x2A3DC7AC, flags)
        self.peer.write_to(out)
        out += pack_i(self.date)
        if self.active_date is not None:
            out += pack_i(self.active_date)
        out += pack_i(self.source)
        if self.volume is not None:
            out += pack_i(self.volume)
        if self.about is not None:
            write_str(out, self.about)
        if self.raise_hand_rating is not None:
            out += pack_q(self.raise_hand_rating)
        if self.video is not None:
            self.video.write_to(out)
        if self.presentation is not None:
            self.presentation.write_to(out)
        if self.paid_stars_total is not None:
            out += pack_q(self.paid_stars_total)


TypeGroupCallParticipant: TypeAlias = GroupCallParticipant
"""``GroupCallParticipant``: https://core.telegram.org/type/GroupCallParticipant"""


class GroupCallParticipantVideoSourceGroup(TLObject):
    """The ordinary form of GroupCallParticipantVideoSourceGroup.

    ``groupCallParticipantVideoSourceGroup#dcb118b7 semantics:string sources:Vector<int> = GroupCallParticipantVideoSourceGroup``

    :param semantics: The semantics.
    :param sources: The sources.

    https://core.telegram.org/constructor/groupCallParticipantVideoSourceGroup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDCB118B7
    TL_NAME: ClassVar[str] = "groupCallParticipantVideoSourceGroup"
    TL_TYPE: ClassVar[str] = "GroupCallParticipantVideoSourceGroup"
    TL: ClassVar[str] = "groupCallParticipantVideoSourceGroup#dcb118b7 semantics:string sources:Vector<int> = GroupCallParticipantVideoSourceGroup"

    semantics: str
    sources: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb7\x18\xb1\xdc"
        write_str(out, self.semantics)
        write_ints(out, self.sources)


TypeGroupCallParticipantVideoSourceGroup: TypeAlias = GroupCallParticipantVideoSourceGroup
"""``GroupCallParticipantVideoSourceGroup``: https://core.telegram.org/type/GroupCallParticipantVideoSourceGroup"""


class GroupCallParticipantVideo(TLObject):
    """The ordinary form of GroupCallParticipantVideo.

    ``groupCallParticipantVideo#67753ac8 flags:# paused:flags.0?true endpoint:string source_groups:Vector<GroupCallParticipantVideoSourceGroup> audio_source:flags.1?int = GroupCallParticipantVideo``

    :param paused: Whether this applies: paused.
    :param endpoint: The endpoint.
    :param source_groups: The source groups.
    :param audio_source: The audio source.

    https://core.telegram.org/constructor/groupCallParticipantVideo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x67753AC8
    TL_NAME: ClassVar[str] = "groupCallParticipantVideo"
    TL_TYPE: ClassVar[str] = "GroupCallParticipantVideo"
    TL: ClassVar[str] = "groupCallParticipantVideo#67753ac8 flags:# paused:flags.0?true endpoint:string source_groups:Vector<GroupCallParticipantVideoSourceGroup> audio_source:flags.1?int = GroupCallParticipantVideo"

    endpoint: str
    source_groups: list[TypeGroupCallParticipantVideoSourceGroup]
    paused: bool = False
    audio_source: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.paused:
            flags |= 1
        if self.audio_source is not None:
            flags |= 2
        out += pack_2I(0x67753AC8, flags)
        write_str(out, self.endpoint)
        write_objects(out, self.source_groups)
        if self.audio_source is not None:
            out += pack_i(self.audio_source)


TypeGroupCallParticipantVideo: TypeAlias = GroupCallParticipantVideo
"""``GroupCallParticipantVideo``: https://core.telegram.org/type/GroupCallParticipantVideo"""


class GroupCallStreamChannel(TLObject):
    """The ordinary form of GroupCallStreamChannel.

    ``groupCallStreamChannel#80eb48af channel:int scale:int last_timestamp_ms:long = GroupCallStreamChannel``

    :param channel: The channel or supergroup.
    :param scale: The scale.
    :param last_timestamp_ms: The last timestamp ms.

    https://core.telegram.org/constructor/groupCallStreamChannel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x80EB48AF
    TL_NAME: ClassVar[str] = "groupCallStreamChannel"
    TL_TYPE: ClassVar[str] = "GroupCallStreamChannel"
    TL: ClassVar[str] = "groupCallStreamChannel#80eb48af channel:int scale:int last_timestamp_ms:long = GroupCallStreamChannel"

    channel: int
    scale: int
    last_timestamp_ms: int

    def write_to(self, out: bytearray) -> None:
        out += pack_I2iq(0x80EB48AF, self.channel, self.scale, self.last_timestamp_ms)


TypeGroupCallStreamChannel: TypeAlias = GroupCallStreamChannel
"""``GroupCallStreamChannel``: https://core.telegram.org/type/GroupCallStreamChannel"""


class GeoPointAddress(TLObject):
    """The ordinary form of GeoPointAddress.

    ``geoPointAddress#de4c5d93 flags:# country_iso2:string state:flags.0?string city:flags.1?string street:flags.2?string = GeoPointAddress``

    :param country_iso2: The country iso 2.
    :param state: The state.
    :param city: The city.
    :param street: The street.

    https://core.telegram.org/constructor/geoPointAddress
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE4C5D93
    TL_NAME: ClassVar[str] = "geoPointAddress"
    TL_TYPE: ClassVar[str] = "GeoPointAddress"
    TL: ClassVar[str] = "geoPointAddress#de4c5d93 flags:# country_iso2:string state:flags.0?string city:flags.1?string street:flags.2?string = GeoPointAddress"

    country_iso2: str
    state: str | None = None
    city: str | None = None
    street: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.state is not None:
            flags |= 1
        if self.city is not None:
            flags |= 2
        if self.street is not None:
            flags |= 4
        out += pack_2I(0xDE4C5D93, flags)
        write_str(out, self.country_iso2)
        if self.state is not None:
            write_str(out, self.state)
        if self.city is not None:
            write_str(out, self.city)
        if self.street is not None:
            write_str(out, self.street)


TypeGeoPointAddress: TypeAlias = GeoPointAddress
"""``GeoPointAddress``: https://core.telegram.org/type/GeoPointAddress"""


class GroupCallMessage(TLObject):
    """The ordinary form of GroupCallMessage.

    ``groupCallMessage#1a8afc7e flags:# from_admin:flags.1?true id:int from_id:Peer date:int message:TextWithEntities paid_message_stars:flags.0?long = GroupCallMessage``

    :param from_admin: Whether this applies: from admin.
    :param id: The id.
    :param from_id: Who it is from.
    :param date: When it happened, in Unix seconds.
    :param message: The text of the message.
    :param paid_message_stars: The paid message stars.

    https://core.telegram.org/constructor/groupCallMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1A8AFC7E
    TL_NAME: ClassVar[str] = "groupCallMessage"
    TL_TYPE: ClassVar[str] = "GroupCallMessage"
    TL: ClassVar[str] = "groupCallMessage#1a8afc7e flags:# from_admin:flags.1?true id:int from_id:Peer date:int message:TextWithEntities paid_message_stars:flags.0?long = GroupCallMessage"

    id: int
    from_id: _root.TypePeer
    date: int
    message: _root.TypeTextWithEntities
    from_admin: bool = False
    paid_message_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.from_admin:
            flags |= 2
        if self.paid_message_stars is not None:
            flags |= 1
        out += pack_2Ii(0x1A8AFC7E, flags, self.id)
        self.from_id.write_to(out)
        out += pack_i(self.date)
        self.message.write_to(out)
        if self.paid_message_stars is not None:
            out += pack_q(self.paid_message_stars)


TypeGroupCallMessage: TypeAlias = GroupCallMessage
"""``GroupCallMessage``: https://core.telegram.org/type/GroupCallMessage"""


class GroupCallDonor(TLObject):
    """The ordinary form of GroupCallDonor.

    ``groupCallDonor#ee430c85 flags:# top:flags.0?true my:flags.1?true peer_id:flags.3?Peer stars:long = GroupCallDonor``

    :param top: Whether this applies: top.
    :param my: Whether this applies: my.
    :param peer_id: The chat, user or channel it belongs to.
    :param stars: The stars.

    https://core.telegram.org/constructor/groupCallDonor
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEE430C85
    TL_NAME: ClassVar[str] = "groupCallDonor"
    TL_TYPE: ClassVar[str] = "GroupCallDonor"
    TL: ClassVar[str] = "groupCallDonor#ee430c85 flags:# top:flags.0?true my:flags.1?true peer_id:flags.3?Peer stars:long = GroupCallDonor"

    stars: int
    top: bool = False
    my: bool = False
    peer_id: _root.TypePeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.top:
            flags |= 1
        if self.my:
            flags |= 2
        if self.peer_id is not None:
            flags |= 8
        out += pack_2I(0xEE430C85, flags)
        if self.peer_id is not None:
            self.peer_id.write_to(out)
        out += pack_q(self.stars)


TypeGroupCallDonor: TypeAlias = GroupCallDonor
"""``GroupCallDonor``: https://core.telegram.org/type/GroupCallDonor"""


def _read_GeoPointEmpty(data: bytes, pos: int, depth: int, new: Any = GeoPointEmpty) -> tuple[GeoPointEmpty, int]:
    return new(), pos


def _read_GeoPoint(data: bytes, pos: int, depth: int, new: Any = GeoPoint) -> tuple[GeoPoint, int]:
    flags, long, lat, access_hash = unpack_I2dq(data, pos)
    pos += 28
    if flags & 1:
        accuracy_radius = unpack_i(data, pos)[0]
        pos += 4
    else:
        accuracy_radius = None
    return new(long, lat, access_hash, accuracy_radius), pos


def _read_Game(data: bytes, pos: int, depth: int, new: Any = Game) -> tuple[Game, int]:
    flags, id, access_hash = unpack_I2q(data, pos)
    short_name, pos = read_str(data, pos + 20)
    title, pos = read_str(data, pos)
    description, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    if flags & 1:
        document, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        document = None
    return new(id, access_hash, short_name, title, description, photo, document), pos


def _read_GlobalPrivacySettings(data: bytes, pos: int, depth: int, new: Any = GlobalPrivacySettings) -> tuple[GlobalPrivacySettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x60:
        if flags & 0x20:
            noncontact_peers_paid_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            noncontact_peers_paid_stars = None
        if flags & 0x40:
            disallowed_gifts, pos = _DisallowedGiftsSettings_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            disallowed_gifts = None
    else:
        noncontact_peers_paid_stars = disallowed_gifts = None
    if not (flags & 0x9f):
        return new(False, False, False, False, False, False, noncontact_peers_paid_stars, disallowed_gifts), pos
    return new(flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x80 != 0, noncontact_peers_paid_stars, disallowed_gifts), pos


def _read_GroupCallDiscarded(data: bytes, pos: int, depth: int, new: Any = GroupCallDiscarded) -> tuple[GroupCallDiscarded, int]:
    id, access_hash, duration = unpack_2qi(data, pos)
    return new(id, access_hash, duration), pos + 20


def _read_GroupCall(data: bytes, pos: int, depth: int, new: Any = GroupCall) -> tuple[GroupCall, int]:
    flags, id, access_hash, participants_count = unpack_I2qi(data, pos)
    pos += 24
    if flags & 0xb8:
        if flags & 8:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 0x10:
            stream_dc_id = unpack_i(data, pos)[0]
            pos += 4
        else:
            stream_dc_id = None
        if flags & 0x20:
            record_start_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            record_start_date = None
        if flags & 0x80:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
    else:
        title = stream_dc_id = record_start_date = schedule_date = None
    if flags & 0x400:
        unmuted_video_count = unpack_i(data, pos)[0]
        pos += 4
    else:
        unmuted_video_count = None
    unmuted_video_limit, version = unpack_2i(data, pos)
    pos += 8
    if flags & 0x310000:
        if flags & 0x10000:
            invite_link, pos = read_str(data, pos)
        else:
            invite_link = None
        if flags & 0x100000:
            send_paid_messages_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            send_paid_messages_stars = None
        if flags & 0x200000:
            default_send_as, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            default_send_as = None
    else:
        invite_link = send_paid_messages_stars = default_send_as = None
    if not (flags & 0xefb46):
        return new(id, access_hash, participants_count, unmuted_video_limit, version, False, False, False, False, False, False, False, False, False, False, False, False, False, title, stream_dc_id, record_start_date, schedule_date, unmuted_video_count, invite_link, send_paid_messages_stars, default_send_as), pos
    return new(id, access_hash, participants_count, unmuted_video_limit, version, flags & 2 != 0, flags & 4 != 0, flags & 0x40 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x800 != 0, flags & 0x1000 != 0, flags & 0x2000 != 0, flags & 0x4000 != 0, flags & 0x8000 != 0, flags & 0x20000 != 0, flags & 0x40000 != 0, flags & 0x80000 != 0, title, stream_dc_id, record_start_date, schedule_date, unmuted_video_count, invite_link, send_paid_messages_stars, default_send_as), pos


def _read_GroupCallParticipant(data: bytes, pos: int, depth: int, new: Any = GroupCallParticipant) -> tuple[GroupCallParticipant, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _Peer_table[cid](data, pos + 8, depth + 1)
    date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 8:
        active_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        active_date = None
    source = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x28c0:
        if flags & 0x80:
            volume = unpack_i(data, pos)[0]
            pos += 4
        else:
            volume = None
        if flags & 0x800:
            about, pos = read_str(data, pos)
        else:
            about = None
        if flags & 0x2000:
            raise_hand_rating = unpack_q(data, pos)[0]
            pos += 8
        else:
            raise_hand_rating = None
        if flags & 0x40:
            video, pos = _GroupCallParticipantVideo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video = None
    else:
        volume = about = raise_hand_rating = video = None
    if flags & 0x14000:
        if flags & 0x4000:
            presentation, pos = _GroupCallParticipantVideo_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            presentation = None
        if flags & 0x10000:
            paid_stars_total = unpack_q(data, pos)[0]
            pos += 8
        else:
            paid_stars_total = None
    else:
        presentation = paid_stars_total = None
    if not (flags & 0x9737):
        return new(peer, date, source, False, False, False, False, False, False, False, False, False, False, active_date, volume, about, raise_hand_rating, video, presentation, paid_stars_total), pos
    return new(peer, date, source, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x100 != 0, flags & 0x200 != 0, flags & 0x400 != 0, flags & 0x1000 != 0, flags & 0x8000 != 0, active_date, volume, about, raise_hand_rating, video, presentation, paid_stars_total), pos


def _read_GroupCallParticipantVideoSourceGroup(data: bytes, pos: int, depth: int, new: Any = GroupCallParticipantVideoSourceGroup) -> tuple[GroupCallParticipantVideoSourceGroup, int]:
    semantics, pos = read_str(data, pos)
    sources, pos = read_ints(data, pos)
    return new(semantics, sources), pos


def _read_GroupCallParticipantVideo(data: bytes, pos: int, depth: int, new: Any = GroupCallParticipantVideo) -> tuple[GroupCallParticipantVideo, int]:
    flags = unpack_I(data, pos)[0]
    endpoint, pos = read_str(data, pos + 4)
    source_groups, pos = read_objects(_GroupCallParticipantVideoSourceGroup_table, data, pos, depth)
    if flags & 2:
        audio_source = unpack_i(data, pos)[0]
        pos += 4
    else:
        audio_source = None
    return new(endpoint, source_groups, flags & 1 != 0, audio_source), pos


def _read_GroupCallStreamChannel(data: bytes, pos: int, depth: int, new: Any = GroupCallStreamChannel) -> tuple[GroupCallStreamChannel, int]:
    channel, scale, last_timestamp_ms = unpack_2iq(data, pos)
    return new(channel, scale, last_timestamp_ms), pos + 16


def _read_GeoPointAddress(data: bytes, pos: int, depth: int, new: Any = GeoPointAddress) -> tuple[GeoPointAddress, int]:
    flags = unpack_I(data, pos)[0]
    country_iso2, pos = read_str(data, pos + 4)
    if flags & 0x7:
        if flags & 1:
            state, pos = read_str(data, pos)
        else:
            state = None
        if flags & 2:
            city, pos = read_str(data, pos)
        else:
            city = None
        if flags & 4:
            street, pos = read_str(data, pos)
        else:
            street = None
    else:
        state = city = street = None
    return new(country_iso2, state, city, street), pos


def _read_GroupCallMessage(data: bytes, pos: int, depth: int, new: Any = GroupCallMessage) -> tuple[GroupCallMessage, int]:
    flags, id, cid = unpack_IiI(data, pos)
    from_id, pos = _Peer_table[cid](data, pos + 12, depth + 1)
    date, cid = unpack_iI(data, pos)
    message, pos = _TextWithEntities_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        paid_message_stars = unpack_q(data, pos)[0]
        pos += 8
    else:
        paid_message_stars = None
    return new(id, from_id, date, message, flags & 2 != 0, paid_message_stars), pos


def _read_GroupCallDonor(data: bytes, pos: int, depth: int, new: Any = GroupCallDonor) -> tuple[GroupCallDonor, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 8:
        peer_id, pos = _Peer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        peer_id = None
    stars = unpack_q(data, pos)[0]
    return new(stars, flags & 1 != 0, flags & 2 != 0, peer_id), pos + 8


registry.add("GeoPoint", {
    0x1117DD5F: _read_GeoPointEmpty,
    0xB2A2F663: _read_GeoPoint,
})
registry.add("Game", {
    0xBDF9653B: _read_Game,
})
registry.add("GlobalPrivacySettings", {
    0xFE41B34F: _read_GlobalPrivacySettings,
})
registry.add("GroupCall", {
    0x7780BCB4: _read_GroupCallDiscarded,
    0xEFB2B617: _read_GroupCall,
})
registry.add("GroupCallParticipant", {
    0x2A3DC7AC: _read_GroupCallParticipant,
})
registry.add("GroupCallParticipantVideoSourceGroup", {
    0xDCB118B7: _read_GroupCallParticipantVideoSourceGroup,
})
registry.add("GroupCallParticipantVideo", {
    0x67753AC8: _read_GroupCallParticipantVideo,
})
registry.add("GroupCallStreamChannel", {
    0x80EB48AF: _read_GroupCallStreamChannel,
})
registry.add("GeoPointAddress", {
    0xDE4C5D93: _read_GeoPointAddress,
})
registry.add("GroupCallMessage", {
    0x1A8AFC7E: _read_GroupCallMessage,
})
registry.add("GroupCallDonor", {
    0xEE430C85: _read_GroupCallDonor,
})
