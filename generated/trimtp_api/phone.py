# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``phone``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    BOOLS,
    BOOL_IDS,
    Function,
    TLObject,
    fixed,
    packer,
    read_bytes,
    read_ints,
    read_longs,
    read_objects,
    read_str,
    unpacker,
    write_bytes,
    write_ints,
    write_longs,
    write_object,
    write_objects,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_32s: Unpack = unpacker("32s")
unpack_3i: Unpack = unpacker("3i")
unpack_I: Unpack = unpacker("I")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
unpack_iI: Unpack = unpacker("iI")
unpack_q: Unpack = unpacker("q")
unpack_qI: Unpack = unpacker("qI")
pack_2I: Pack = packer("2I")
pack_2Ii: Pack = packer("2Ii")
pack_32s: Pack = packer("32s")
pack_3i: Pack = packer("3i")
pack_I: Pack = packer("I")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_Chat_table = registry.table("Chat")
_DataJSON_table = registry.table("DataJSON")
_GroupCallDonor_table = registry.table("GroupCallDonor")
_GroupCallParticipant_table = registry.table("GroupCallParticipant")
_GroupCallStreamChannel_table = registry.table("GroupCallStreamChannel")
_GroupCall_table = registry.table("GroupCall")
_InputFile_table = registry.table("InputFile")
_InputGroupCall_table = registry.table("InputGroupCall")
_InputPeer_table = registry.table("InputPeer")
_InputPhoneCall_table = registry.table("InputPhoneCall")
_InputUser_table = registry.table("InputUser")
_Peer_table = registry.table("Peer")
_PhoneCallDiscardReason_table = registry.table("PhoneCallDiscardReason")
_PhoneCallProtocol_table = registry.table("PhoneCallProtocol")
_PhoneCall_table = registry.table("PhoneCall")
_TextWithEntities_table = registry.table("TextWithEntities")
_User_table = registry.table("User")


class PhoneCall(TLObject):
    """The ordinary form of phone.PhoneCall.

    ``phone.phoneCall#ec82e140 phone_call:PhoneCall users:Vector<User> = phone.PhoneCall``

    :param phone_call: The phone call.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/phone.phoneCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEC82E140
    TL_NAME: ClassVar[str] = "phone.phoneCall"
    TL_TYPE: ClassVar[str] = "phone.PhoneCall"
    TL: ClassVar[str] = "phone.phoneCall#ec82e140 phone_call:PhoneCall users:Vector<User> = phone.PhoneCall"

    phone_call: _root.TypePhoneCall
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\xe1\x82\xec"
        self.phone_call.write_to(out)
        write_objects(out, self.users)


TypePhoneCall: TypeAlias = PhoneCall
"""``phone.PhoneCall``: https://core.telegram.org/type/phone.PhoneCall"""


class GroupCall(TLObject):
    """The ordinary form of phone.GroupCall.

    ``phone.groupCall#9e727aad call:GroupCall participants:Vector<GroupCallParticipant> participants_next_offset:string chats:Vector<Chat> users:Vector<User> = phone.GroupCall``

    :param call: The call.
    :param participants: The members.
    :param participants_next_offset: The participants next offset.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/phone.groupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9E727AAD
    TL_NAME: ClassVar[str] = "phone.groupCall"
    TL_TYPE: ClassVar[str] = "phone.GroupCall"
    TL: ClassVar[str] = "phone.groupCall#9e727aad call:GroupCall participants:Vector<GroupCallParticipant> participants_next_offset:string chats:Vector<Chat> users:Vector<User> = phone.GroupCall"

    call: _root.TypeGroupCall
    participants: list[_root.TypeGroupCallParticipant]
    participants_next_offset: str
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xad\x7a\x72\x9e"
        self.call.write_to(out)
        write_objects(out, self.participants)
        write_str(out, self.participants_next_offset)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeGroupCall: TypeAlias = GroupCall
"""``phone.GroupCall``: https://core.telegram.org/type/phone.GroupCall"""


class GroupParticipants(TLObject):
    """The ordinary form of phone.GroupParticipants.

    ``phone.groupParticipants#f47751b6 count:int participants:Vector<GroupCallParticipant> next_offset:string chats:Vector<Chat> users:Vector<User> version:int = phone.GroupParticipants``

    :param count: How many there are in all.
    :param participants: The members.
    :param next_offset: What to ask for the next page with.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.
    :param version: The version.

    https://core.telegram.org/constructor/phone.groupParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF47751B6
    TL_NAME: ClassVar[str] = "phone.groupParticipants"
    TL_TYPE: ClassVar[str] = "phone.GroupParticipants"
    TL: ClassVar[str] = "phone.groupParticipants#f47751b6 count:int participants:Vector<GroupCallParticipant> next_offset:string chats:Vector<Chat> users:Vector<User> version:int = phone.GroupParticipants"

    count: int
    participants: list[_root.TypeGroupCallParticipant]
    next_offset: str
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]
    version: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xF47751B6, self.count)
        write_objects(out, self.participants)
        write_str(out, self.next_offset)
        write_objects(out, self.chats)
        write_objects(out, self.users)
        out += pack_i(self.version)


TypeGroupParticipants: TypeAlias = GroupParticipants
"""``phone.GroupParticipants``: https://core.telegram.org/type/phone.GroupParticipants"""


class JoinAsPeers(TLObject):
    """The ordinary form of phone.JoinAsPeers.

    ``phone.joinAsPeers#afe5623f peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = phone.JoinAsPeers``

    :param peers: The chats, users and channels it concerns.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/phone.joinAsPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAFE5623F
    TL_NAME: ClassVar[str] = "phone.joinAsPeers"
    TL_TYPE: ClassVar[str] = "phone.JoinAsPeers"
    TL: ClassVar[str] = "phone.joinAsPeers#afe5623f peers:Vector<Peer> chats:Vector<Chat> users:Vector<User> = phone.JoinAsPeers"

    peers: list[_root.TypePeer]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x3f\x62\xe5\xaf"
        write_objects(out, self.peers)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeJoinAsPeers: TypeAlias = JoinAsPeers
"""``phone.JoinAsPeers``: https://core.telegram.org/type/phone.JoinAsPeers"""


class ExportedGroupCallInvite(TLObject):
    """The ordinary form of phone.ExportedGroupCallInvite.

    ``phone.exportedGroupCallInvite#204bd158 link:string = phone.ExportedGroupCallInvite``

    :param link: The link.

    https://core.telegram.org/constructor/phone.exportedGroupCallInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x204BD158
    TL_NAME: ClassVar[str] = "phone.exportedGroupCallInvite"
    TL_TYPE: ClassVar[str] = "phone.ExportedGroupCallInvite"
    TL: ClassVar[str] = "phone.exportedGroupCallInvite#204bd158 link:string = phone.ExportedGroupCallInvite"

    link: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x58\xd1\x4b\x20"
        write_str(out, self.link)


TypeExportedGroupCallInvite: TypeAlias = ExportedGroupCallInvite
"""``phone.ExportedGroupCallInvite``: https://core.telegram.org/type/phone.ExportedGroupCallInvite"""


class GroupCallStreamChannels(TLObject):
    """The ordinary form of phone.GroupCallStreamChannels.

    ``phone.groupCallStreamChannels#d0e482b2 channels:Vector<GroupCallStreamChannel> = phone.GroupCallStreamChannels``

    :param channels: The channels.

    https://core.telegram.org/constructor/phone.groupCallStreamChannels
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD0E482B2
    TL_NAME: ClassVar[str] = "phone.groupCallStreamChannels"
    TL_TYPE: ClassVar[str] = "phone.GroupCallStreamChannels"
    TL: ClassVar[str] = "phone.groupCallStreamChannels#d0e482b2 channels:Vector<GroupCallStreamChannel> = phone.GroupCallStreamChannels"

    channels: list[_root.TypeGroupCallStreamChannel]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb2\x82\xe4\xd0"
        write_objects(out, self.channels)


TypeGroupCallStreamChannels: TypeAlias = GroupCallStreamChannels
"""``phone.GroupCallStreamChannels``: https://core.telegram.org/type/phone.GroupCallStreamChannels"""


class GroupCallStreamRtmpUrl(TLObject):
    """The ordinary form of phone.GroupCallStreamRtmpUrl.

    ``phone.groupCallStreamRtmpUrl#2dbf3432 url:string key:string = phone.GroupCallStreamRtmpUrl``

    :param url: The address.
    :param key: The key.

    https://core.telegram.org/constructor/phone.groupCallStreamRtmpUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2DBF3432
    TL_NAME: ClassVar[str] = "phone.groupCallStreamRtmpUrl"
    TL_TYPE: ClassVar[str] = "phone.GroupCallStreamRtmpUrl"
    TL: ClassVar[str] = "phone.groupCallStreamRtmpUrl#2dbf3432 url:string key:string = phone.GroupCallStreamRtmpUrl"

    url: str
    key: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x32\x34\xbf\x2d"
        write_str(out, self.url)
        write_str(out, self.key)


TypeGroupCallStreamRtmpUrl: TypeAlias = GroupCallStreamRtmpUrl
"""``phone.GroupCallStreamRtmpUrl``: https://core.telegram.org/type/phone.GroupCallStreamRtmpUrl"""


class GroupCallStars(TLObject):
    """The ordinary form of phone.GroupCallStars.

    ``phone.groupCallStars#9d1dbd26 total_stars:long top_donors:Vector<GroupCallDonor> chats:Vector<Chat> users:Vector<User> = phone.GroupCallStars``

    :param total_stars: The total stars.
    :param top_donors: The top donors.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/phone.groupCallStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9D1DBD26
    TL_NAME: ClassVar[str] = "phone.groupCallStars"
    TL_TYPE: ClassVar[str] = "phone.GroupCallStars"
    TL: ClassVar[str] = "phone.groupCallStars#9d1dbd26 total_stars:long top_donors:Vector<GroupCallDonor> chats:Vector<Chat> users:Vector<User> = phone.GroupCallStars"

    total_stars: int
    top_donors: list[_root.TypeGroupCallDonor]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x9D1DBD26, self.total_stars)
        write_objects(out, self.top_donors)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeGroupCallStars: TypeAlias = GroupCallStars
"""``phone.GroupCallStars``: https://core.telegram.org/type/phone.GroupCallStars"""


class GetCallConfig(Function["_root.TypeDataJSON"]):
    """Fetches call config.

    ``phone.getCallConfig#55451fa9 = DataJSON``

    Result: ``DataJSON``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/phone.getCallConfig
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x55451FA9
    TL_NAME: ClassVar[str] = "phone.getCallConfig"
    TL_TYPE: ClassVar[str] = "DataJSON"
    TL: ClassVar[str] = "phone.getCallConfig#55451fa9 = DataJSON"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa9\x1f\x45\x55"


class RequestCall(Function["TypePhoneCall"]):
    """Requests call.

    ``phone.requestCall#42ff96ed flags:# video:flags.0?true user_id:InputUser random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall``

    :param video: Whether this applies: video.
    :param user_id: Id of the user.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param g_a_hash: The g a hash.
    :param protocol: The protocol.

    Result: ``phone.PhoneCall``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_PROTOCOL_FLAGS_INVALID, 400
        CALL_PROTOCOL_LAYER_INVALID, 400 INPUT_USER_DEACTIVATED, 500 PARTICIPANT_CALL_FAILED, 400
        PARTICIPANT_VERSION_OUTDATED, 400/500 RANDOM_ID_DUPLICATE, 400 USER_ID_INVALID, 400/403 USER_IS_BLOCKED, 403
        USER_PRIVACY_RESTRICTED.

    https://core.telegram.org/method/phone.requestCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x42FF96ED
    TL_NAME: ClassVar[str] = "phone.requestCall"
    TL_TYPE: ClassVar[str] = "phone.PhoneCall"
    TL: ClassVar[str] = "phone.requestCall#42ff96ed flags:# video:flags.0?true user_id:InputUser random_id:int g_a_hash:bytes protocol:PhoneCallProtocol = phone.PhoneCall"

    user_id: _root.TypeInputUser
    random_id: int
    g_a_hash: bytes
    protocol: _root.TypePhoneCallProtocol
    video: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video:
            flags |= 1
        out += pack_2I(0x42FF96ED, flags)
        self.user_id.write_to(out)
        out += pack_i(self.random_id)
        write_bytes(out, self.g_a_hash)
        self.protocol.write_to(out)


class AcceptCall(Function["TypePhoneCall"]):
    """Accepts call.

    ``phone.acceptCall#3bd2b4a0 peer:InputPhoneCall g_b:bytes protocol:PhoneCallProtocol = phone.PhoneCall``

    :param peer: The chat, user or channel it concerns.
    :param g_b: The g b.
    :param protocol: The protocol.

    Result: ``phone.PhoneCall``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_ALREADY_ACCEPTED, 400
        CALL_ALREADY_DECLINED, 400/500 CALL_OCCUPY_FAILED, 400 CALL_PEER_INVALID, 406
        CALL_PROTOCOL_COMPAT_LAYER_INVALID, 400 CALL_PROTOCOL_FLAGS_INVALID, 400 CALL_PROTOCOL_LAYER_INVALID.

    https://core.telegram.org/method/phone.acceptCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3BD2B4A0
    TL_NAME: ClassVar[str] = "phone.acceptCall"
    TL_TYPE: ClassVar[str] = "phone.PhoneCall"
    TL: ClassVar[str] = "phone.acceptCall#3bd2b4a0 peer:InputPhoneCall g_b:bytes protocol:PhoneCallProtocol = phone.PhoneCall"

    peer: _root.TypeInputPhoneCall
    g_b: bytes
    protocol: _root.TypePhoneCallProtocol

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\xb4\xd2\x3b"
        self.peer.write_to(out)
        write_bytes(out, self.g_b)
        self.protocol.write_to(out)


class ConfirmCall(Function["TypePhoneCall"]):
    """Confirms call.

    ``phone.confirmCall#2efe1722 peer:InputPhoneCall g_a:bytes key_fingerprint:long protocol:PhoneCallProtocol = phone.PhoneCall``

    :param peer: The chat, user or channel it concerns.
    :param g_a: The g a.
    :param key_fingerprint: The key fingerprint.
    :param protocol: The protocol.

    Result: ``phone.PhoneCall``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_ALREADY_DECLINED, 400
        CALL_PEER_INVALID.

    https://core.telegram.org/method/phone.confirmCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2EFE1722
    TL_NAME: ClassVar[str] = "phone.confirmCall"
    TL_TYPE: ClassVar[str] = "phone.PhoneCall"
    TL: ClassVar[str] = "phone.confirmCall#2efe1722 peer:InputPhoneCall g_a:bytes key_fingerprint:long protocol:PhoneCallProtocol = phone.PhoneCall"

    peer: _root.TypeInputPhoneCall
    g_a: bytes
    key_fingerprint: int
    protocol: _root.TypePhoneCallProtocol

    def write_to(self, out: bytearray) -> None:
        out += b"\x22\x17\xfe\x2e"
        self.peer.write_to(out)
        write_bytes(out, self.g_a)
        out += pack_q(self.key_fingerprint)
        self.protocol.write_to(out)


class ReceivedCall(Function[bool]):
    """Tells the server of having received call.

    ``phone.receivedCall#17d54f61 peer:InputPhoneCall = Bool``

    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_ALREADY_DECLINED, 400
        CALL_PEER_INVALID.

    https://core.telegram.org/method/phone.receivedCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17D54F61
    TL_NAME: ClassVar[str] = "phone.receivedCall"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "phone.receivedCall#17d54f61 peer:InputPhoneCall = Bool"

    peer: _root.TypeInputPhoneCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x61\x4f\xd5\x17"
        self.peer.write_to(out)


class DiscardCall(Function["_root.TypeUpdates"]):
    """Discards call.

    ``phone.discardCall#b2cbc1c0 flags:# video:flags.0?true peer:InputPhoneCall duration:int reason:PhoneCallDiscardReason connection_id:long = Updates``

    :param video: Whether this applies: video.
    :param peer: The chat, user or channel it concerns.
    :param duration: How long it lasts, in seconds.
    :param reason: The reason.
    :param connection_id: Id of the connection.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_ALREADY_ACCEPTED, 400/500
        CALL_OCCUPY_FAILED, 400 CALL_PEER_INVALID.

    https://core.telegram.org/method/phone.discardCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2CBC1C0
    TL_NAME: ClassVar[str] = "phone.discardCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.discardCall#b2cbc1c0 flags:# video:flags.0?true peer:InputPhoneCall duration:int reason:PhoneCallDiscardReason connection_id:long = Updates"

    peer: _root.TypeInputPhoneCall
    duration: int
    reason: _root.TypePhoneCallDiscardReason
    connection_id: int
    video: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video:
            flags |= 1
        out += pack_2I(0xB2CBC1C0, flags)
        self.peer.write_to(out)
        out += pack_i(self.duration)
        self.reason.write_to(out)
        out += pack_q(self.connection_id)


class SetCallRating(Function["_root.TypeUpdates"]):
    """Sets call rating.

    ``phone.setCallRating#59ead627 flags:# user_initiative:flags.0?true peer:InputPhoneCall rating:int comment:string = Updates``

    :param user_initiative: Whether this applies: user initiative.
    :param peer: The chat, user or channel it concerns.
    :param rating: The rating.
    :param comment: The comment.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_PEER_INVALID.

    https://core.telegram.org/method/phone.setCallRating
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x59EAD627
    TL_NAME: ClassVar[str] = "phone.setCallRating"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.setCallRating#59ead627 flags:# user_initiative:flags.0?true peer:InputPhoneCall rating:int comment:string = Updates"

    peer: _root.TypeInputPhoneCall
    rating: int
    comment: str
    user_initiative: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.user_initiative:
            flags |= 1
        out += pack_2I(0x59EAD627, flags)
        self.peer.write_to(out)
        out += pack_i(self.rating)
        write_str(out, self.comment)


class SaveCallDebug(Function[bool]):
    """Saves call debug.

    ``phone.saveCallDebug#277add7e peer:InputPhoneCall debug:DataJSON = Bool``

    :param peer: The chat, user or channel it concerns.
    :param debug: The debug.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_PEER_INVALID, 400
        DATA_JSON_INVALID.

    https://core.telegram.org/method/phone.saveCallDebug
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x277ADD7E
    TL_NAME: ClassVar[str] = "phone.saveCallDebug"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "phone.saveCallDebug#277add7e peer:InputPhoneCall debug:DataJSON = Bool"

    peer: _root.TypeInputPhoneCall
    debug: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\x7e\xdd\x7a\x27"
        self.peer.write_to(out)
        self.debug.write_to(out)


class SendSignalingData(Function[bool]):
    """Sends signaling data.

    ``phone.sendSignalingData#ff7a9383 peer:InputPhoneCall data:bytes = Bool``

    :param peer: The chat, user or channel it concerns.
    :param data: The raw data.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_NOT_ACTIVE, 400 CALL_PEER_INVALID.

    https://core.telegram.org/method/phone.sendSignalingData
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFF7A9383
    TL_NAME: ClassVar[str] = "phone.sendSignalingData"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "phone.sendSignalingData#ff7a9383 peer:InputPhoneCall data:bytes = Bool"

    peer: _root.TypeInputPhoneCall
    data: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\x93\x7a\xff"
        self.peer.write_to(out)
        write_bytes(out, self.data)


class CreateGroupCall(Function["_root.TypeUpdates"]):
    """Creates group call.

    ``phone.createGroupCall#48cdc6d8 flags:# rtmp_stream:flags.2?true peer:InputPeer random_id:int title:flags.0?string schedule_date:flags.1?int = Updates``

    :param rtmp_stream: Whether this applies: rtmp stream.
    :param peer: The chat, user or channel it concerns.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param title: The title.
    :param schedule_date: When to send it, in Unix seconds.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400/403
        CHAT_ADMIN_REQUIRED, 400 CREATE_CALL_FAILED, 400 GROUPCALL_ALREADY_DISCARDED, 400/403/404/406 PEER_ID_INVALID,
        400 SCHEDULE_DATE_INVALID.

    https://core.telegram.org/method/phone.createGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x48CDC6D8
    TL_NAME: ClassVar[str] = "phone.createGroupCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.createGroupCall#48cdc6d8 flags:# rtmp_stream:flags.2?true peer:InputPeer random_id:int title:flags.0?string schedule_date:flags.1?int = Updates"

    peer: _root.TypeInputPeer
    random_id: int
    rtmp_stream: bool = False
    title: str | None = None
    schedule_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.rtmp_stream:
            flags |= 4
        if self.title is not None:
            flags |= 1
        if self.schedule_date is not None:
            flags |= 2
        out += pack_2I(0x48CDC6D8, flags)
        self.peer.write_to(out)
        out += pack_i(self.random_id)
        if self.title is not None:
            write_str(out, self.title)
        if self.schedule_date is not None:
            out += pack_i(self.schedule_date)


class JoinGroupCall(Function["_root.TypeUpdates"]):
    """Joins group call.

    ``phone.joinGroupCall#8fb53057 flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string public_key:flags.3?int256 block:flags.3?bytes params:DataJSON = Updates``

    :param muted: Whether this applies: muted.
    :param video_stopped: Whether this applies: video stopped.
    :param call: The call.
    :param join_as: The join as.
    :param invite_hash: The invite hash.
    :param public_key: The public key.
    :param block: The block.
    :param params: The params.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403
        CHAT_WRITE_FORBIDDEN, 400 DATA_JSON_INVALID, 500 GROUPCALL_ADD_PARTICIPANTS_FAILED, 400/403 GROUPCALL_FORBIDDEN,
        400 GROUPCALL_INVALID, 400 GROUPCALL_SSRC_DUPLICATE_MUCH, 400 JOIN_AS_PEER_INVALID, 400 PUBLIC_KEY_INVALID.

    https://core.telegram.org/method/phone.joinGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8FB53057
    TL_NAME: ClassVar[str] = "phone.joinGroupCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.joinGroupCall#8fb53057 flags:# muted:flags.0?true video_stopped:flags.2?true call:InputGroupCall join_as:InputPeer invite_hash:flags.1?string public_key:flags.3?int256 block:flags.3?bytes params:DataJSON = Updates"

    call: _root.TypeInputGroupCall
    join_as: _root.TypeInputPeer
    params: _root.TypeDataJSON
    muted: bool = False
    video_stopped: bool = False
    invite_hash: str | None = None
    public_key: bytes | None = None
    block: bytes | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.muted:
            flags |= 1
        if self.video_stopped:
            flags |= 4
        if self.invite_hash is not None:
            flags |= 2
        if self.public_key is not None or self.block is not None:
            flags |= 8
        out += pack_2I(0x8FB53057, flags)
        self.call.write_to(out)
        self.join_as.write_to(out)
        if self.invite_hash is not None:
            write_str(out, self.invite_hash)
        if flags & 8:
            out += pack_32s(fixed(self.public_key, 32))
        if flags & 8:
            write_bytes(out, self.block)
        self.params.write_to(out)


class LeaveGroupCall(Function["_root.TypeUpdates"]):
    """Leaves group call.

    ``phone.leaveGroupCall#500377f9 call:InputGroupCall source:int = Updates``

    :param call: The call.
    :param source: The source.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.leaveGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x500377F9
    TL_NAME: ClassVar[str] = "phone.leaveGroupCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.leaveGroupCall#500377f9 call:InputGroupCall source:int = Updates"

    call: _root.TypeInputGroupCall
    source: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xf9\x77\x03\x50"
        self.call.write_to(out)
        out += pack_i(self.source)


class InviteToGroupCall(Function["_root.TypeUpdates"]):
    """Invites to group call.

    ``phone.inviteToGroupCall#7b393160 call:InputGroupCall users:Vector<InputUser> = Updates``

    :param call: The call.
    :param users: The users that the rest of the object speaks of.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 403 CHAT_TYPE_INVALID, 400/403
        GROUPCALL_FORBIDDEN, 400 GROUPCALL_INVALID, 400 INVITE_FORBIDDEN_WITH_JOINAS, 400 USER_ALREADY_INVITED, 400/403
        USER_NOT_PARTICIPANT.

    https://core.telegram.org/method/phone.inviteToGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7B393160
    TL_NAME: ClassVar[str] = "phone.inviteToGroupCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.inviteToGroupCall#7b393160 call:InputGroupCall users:Vector<InputUser> = Updates"

    call: _root.TypeInputGroupCall
    users: list[_root.TypeInputUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x60\x31\x39\x7b"
        self.call.write_to(out)
        write_objects(out, self.users)


class DiscardGroupCall(Function["_root.TypeUpdates"]):
    """Discards group call.

    ``phone.discardGroupCall#7a777135 call:InputGroupCall = Updates``

    :param call: The call.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_ALREADY_DISCARDED, 400/403
        GROUPCALL_FORBIDDEN, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.discardGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7A777135
    TL_NAME: ClassVar[str] = "phone.discardGroupCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.discardGroupCall#7a777135 call:InputGroupCall = Updates"

    call: _root.TypeInputGroupCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x35\x71\x77\x7a"
        self.call.write_to(out)


class ToggleGroupCallSettings(Function["_root.TypeUpdates"]):
    """Switches on or off: group call settings.

    ``phone.toggleGroupCallSettings#974392f2 flags:# reset_invite_hash:flags.1?true call:InputGroupCall join_muted:flags.0?Bool messages_enabled:flags.2?Bool send_paid_messages_stars:flags.3?long = Updates``

    :param reset_invite_hash: Whether this applies: reset invite hash.
    :param call: The call.
    :param join_muted: Whether this applies: join muted.
    :param messages_enabled: Whether this applies: messages enabled.
    :param send_paid_messages_stars: The send paid messages stars.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 403 GROUPCALL_CHANGE_FORBIDDEN, 400/403
        GROUPCALL_FORBIDDEN, 400 GROUPCALL_INVALID, 400 GROUPCALL_NOT_MODIFIED.

    https://core.telegram.org/method/phone.toggleGroupCallSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x974392F2
    TL_NAME: ClassVar[str] = "phone.toggleGroupCallSettings"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.toggleGroupCallSettings#974392f2 flags:# reset_invite_hash:flags.1?true call:InputGroupCall join_muted:flags.0?Bool messages_enabled:flags.2?Bool send_paid_messages_stars:flags.3?long = Updates"

    call: _root.TypeInputGroupCall
    reset_invite_hash: bool = False
    join_muted: bool | None = None
    messages_enabled: bool | None = None
    send_paid_messages_stars: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.reset_invite_hash:
            flags |= 2
        if self.join_muted is not None:
            flags |= 1
        if self.messages_enabled is not None:
            flags |= 4
        if self.send_paid_messages_stars is not None:
            flags |= 8
        out += pack_2I(0x974392F2, flags)
        self.call.write_to(out)
        if self.join_muted is not None:
            out += pack_I(BOOL_IDS[self.join_muted])
        if self.messages_enabled is not None:
            out += pack_I(BOOL_IDS[self.messages_enabled])
        if self.send_paid_messages_stars is not None:
            out += pack_q(self.send_paid_messages_stars)


class GetGroupCall(Function["TypeGroupCall"]):
    """Fetches group call.

    ``phone.getGroupCall#041845db call:InputGroupCall limit:int = phone.GroupCall``

    :param call: The call.
    :param limit: How many to answer at most.

    Result: ``phone.GroupCall``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 GROUPCALL_FORBIDDEN, 400
        GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.getGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x041845DB
    TL_NAME: ClassVar[str] = "phone.getGroupCall"
    TL_TYPE: ClassVar[str] = "phone.GroupCall"
    TL: ClassVar[str] = "phone.getGroupCall#041845db call:InputGroupCall limit:int = phone.GroupCall"

    call: _root.TypeInputGroupCall
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xdb\x45\x18\x04"
        self.call.write_to(out)
        out += pack_i(self.limit)


class GetGroupParticipants(Function["TypeGroupParticipants"]):
    """Fetches group participants.

    ``phone.getGroupParticipants#c558d8ab call:InputGroupCall ids:Vector<InputPeer> sources:Vector<int> offset:string limit:int = phone.GroupParticipants``

    :param call: The call.
    :param ids: The ids.
    :param sources: The sources.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``phone.GroupParticipants``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.getGroupParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC558D8AB
    TL_NAME: ClassVar[str] = "phone.getGroupParticipants"
    TL_TYPE: ClassVar[str] = "phone.GroupParticipants"
    TL: ClassVar[str] = "phone.getGroupParticipants#c558d8ab call:InputGroupCall ids:Vector<InputPeer> sources:Vector<int> offset:string limit:int = phone.GroupParticipants"

    call: _root.TypeInputGroupCall
    ids: list[_root.TypeInputPeer]
    sources: list[int]
    offset: str
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xab\xd8\x58\xc5"
        self.call.write_to(out)
        write_objects(out, self.ids)
        write_ints(out, self.sources)
        write_str(out, self.offset)
        out += pack_i(self.limit)


class CheckGroupCall(Function["list[int]"]):
    """Checks group call.

    ``phone.checkGroupCall#b59cf977 call:InputGroupCall sources:Vector<int> = Vector<int>``

    :param call: The call.
    :param sources: The sources.

    Result: ``Vector<int>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID, 400
        GROUPCALL_JOIN_MISSING.

    https://core.telegram.org/method/phone.checkGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB59CF977
    TL_NAME: ClassVar[str] = "phone.checkGroupCall"
    TL_TYPE: ClassVar[str] = "Vector<int>"
    TL: ClassVar[str] = "phone.checkGroupCall#b59cf977 call:InputGroupCall sources:Vector<int> = Vector<int>"

    call: _root.TypeInputGroupCall
    sources: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x77\xf9\x9c\xb5"
        self.call.write_to(out)
        write_ints(out, self.sources)


class ToggleGroupCallRecord(Function["_root.TypeUpdates"]):
    """Switches on or off: group call record.

    ``phone.toggleGroupCallRecord#f128c708 flags:# start:flags.0?true video:flags.2?true call:InputGroupCall title:flags.1?string video_portrait:flags.2?Bool = Updates``

    :param start: Whether this applies: start.
    :param video: Whether this applies: video.
    :param call: The call.
    :param title: The title.
    :param video_portrait: Whether this applies: video portrait.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 GROUPCALL_FORBIDDEN, 400
        GROUPCALL_INVALID, 400 GROUPCALL_NOT_MODIFIED.

    https://core.telegram.org/method/phone.toggleGroupCallRecord
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF128C708
    TL_NAME: ClassVar[str] = "phone.toggleGroupCallRecord"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.toggleGroupCallRecord#f128c708 flags:# start:flags.0?true video:flags.2?true call:InputGroupCall title:flags.1?string video_portrait:flags.2?Bool = Updates"

    call: _root.TypeInputGroupCall
    start: bool = False
    video: bool = False
    title: str | None = None
    video_portrait: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.start:
            flags |= 1
        if self.video or self.video_portrait is not None:
            flags |= 4
        if self.title is not None:
            flags |= 2
        out += pack_2I(0xF128C708, flags)
        self.call.write_to(out)
        if self.title is not None:
            write_str(out, self.title)
        if flags & 4:
            out += pack_I(BOOL_IDS[self.video_portrait])


class EditGroupCallParticipant(Function["_root.TypeUpdates"]):
    """Changes group call participant.

    ``phone.editGroupCallParticipant#a5273abf flags:# call:InputGroupCall participant:InputPeer muted:flags.0?Bool volume:flags.1?int raise_hand:flags.2?Bool video_stopped:flags.3?Bool video_paused:flags.4?Bool presentation_paused:flags.5?Bool = Updates``

    :param call: The call.
    :param participant: The member.
    :param muted: Whether this applies: muted.
    :param volume: The volume.
    :param raise_hand: Whether this applies: raise hand.
    :param video_stopped: Whether this applies: video stopped.
    :param video_paused: Whether this applies: video paused.
    :param presentation_paused: Whether this applies: presentation paused.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 GROUPCALL_FORBIDDEN, 400
        GROUPCALL_INVALID, 400/403 PARTICIPANT_JOIN_MISSING, 400 RAISE_HAND_FORBIDDEN, 400 USER_ID_INVALID, 400
        USER_VOLUME_INVALID, 400 VIDEO_PAUSE_FORBIDDEN, 400 VIDEO_STOP_FORBIDDEN.

    https://core.telegram.org/method/phone.editGroupCallParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA5273ABF
    TL_NAME: ClassVar[str] = "phone.editGroupCallParticipant"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.editGroupCallParticipant#a5273abf flags:# call:InputGroupCall participant:InputPeer muted:flags.0?Bool volume:flags.1?int raise_hand:flags.2?Bool video_stopped:flags.3?Bool video_paused:flags.4?Bool presentation_paused:flags.5?Bool = Updates"

    call: _root.TypeInputGroupCall
    participant: _root.TypeInputPeer
    muted: bool | None = None
    volume: int | None = None
    raise_hand: bool | None = None
    video_stopped: bool | None = None
    video_paused: bool | None = None
    presentation_paused: bool | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.muted is not None:
            flags |= 1
        if self.volume is not None:
            flags |= 2
        if self.raise_hand is not None:
            flags |= 4
        if self.video_stopped is not None:
            flags |= 8
        if self.video_paused is not None:
            flags |= 0x10
        if self.presentation_paused is not None:
            flags |= 0x20
        out += pack_2I(0xA5273ABF, flags)
        self.call.write_to(out)
        self.participant.write_to(out)
        if self.muted is not None:
            out += pack_I(BOOL_IDS[self.muted])
        if self.volume is not None:
            out += pack_i(self.volume)
        if self.raise_hand is not None:
            out += pack_I(BOOL_IDS[self.raise_hand])
        if self.video_stopped is not None:
            out += pack_I(BOOL_IDS[self.video_stopped])
        if self.video_paused is not None:
            out += pack_I(BOOL_IDS[self.video_paused])
        if self.presentation_paused is not None:
            out += pack_I(BOOL_IDS[self.presentation_paused])


class EditGroupCallTitle(Function["_root.TypeUpdates"]):
    """Changes group call title.

    ``phone.editGroupCallTitle#1ca6ac0a call:InputGroupCall title:string = Updates``

    :param call: The call.
    :param title: The title.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 GROUPCALL_FORBIDDEN, 400
        GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.editGroupCallTitle
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1CA6AC0A
    TL_NAME: ClassVar[str] = "phone.editGroupCallTitle"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.editGroupCallTitle#1ca6ac0a call:InputGroupCall title:string = Updates"

    call: _root.TypeInputGroupCall
    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x0a\xac\xa6\x1c"
        self.call.write_to(out)
        write_str(out, self.title)


class GetGroupCallJoinAs(Function["TypeJoinAsPeers"]):
    """Fetches group call join as.

    ``phone.getGroupCallJoinAs#ef7c213a peer:InputPeer = phone.JoinAsPeers``

    :param peer: The chat, user or channel it concerns.

    Result: ``phone.JoinAsPeers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/phone.getGroupCallJoinAs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEF7C213A
    TL_NAME: ClassVar[str] = "phone.getGroupCallJoinAs"
    TL_TYPE: ClassVar[str] = "phone.JoinAsPeers"
    TL: ClassVar[str] = "phone.getGroupCallJoinAs#ef7c213a peer:InputPeer = phone.JoinAsPeers"

    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x3a\x21\x7c\xef"
        self.peer.write_to(out)


class ExportGroupCallInvite(Function["TypeExportedGroupCallInvite"]):
    """Exports group call invite.

    ``phone.exportGroupCallInvite#e6aa647f flags:# can_self_unmute:flags.0?true call:InputGroupCall = phone.ExportedGroupCallInvite``

    :param can_self_unmute: Whether one can: self unmute.
    :param call: The call.

    Result: ``phone.ExportedGroupCallInvite``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID, 403
        PUBLIC_CHANNEL_MISSING.

    https://core.telegram.org/method/phone.exportGroupCallInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE6AA647F
    TL_NAME: ClassVar[str] = "phone.exportGroupCallInvite"
    TL_TYPE: ClassVar[str] = "phone.ExportedGroupCallInvite"
    TL: ClassVar[str] = "phone.exportGroupCallInvite#e6aa647f flags:# can_self_unmute:flags.0?true call:InputGroupCall = phone.ExportedGroupCallInvite"

    call: _root.TypeInputGroupCall
    can_self_unmute: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.can_self_unmute:
            flags |= 1
        out += pack_2I(0xE6AA647F, flags)
        self.call.write_to(out)


class ToggleGroupCallStartSubscription(Function["_root.TypeUpdates"]):
    """Switches on or off: group call start subscription.

    ``phone.toggleGroupCallStartSubscription#219c34e6 call:InputGroupCall subscribed:Bool = Updates``

    :param call: The call.
    :param subscribed: Whether this applies: subscribed.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 403 GROUPCALL_ALREADY_STARTED, 400/403
        GROUPCALL_FORBIDDEN, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.toggleGroupCallStartSubscription
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x219C34E6
    TL_NAME: ClassVar[str] = "phone.toggleGroupCallStartSubscription"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.toggleGroupCallStartSubscription#219c34e6 call:InputGroupCall subscribed:Bool = Updates"

    call: _root.TypeInputGroupCall
    subscribed: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xe6\x34\x9c\x21"
        self.call.write_to(out)
        out += pack_I(BOOL_IDS[self.subscribed])


class StartScheduledGroupCall(Function["_root.TypeUpdates"]):
    """Starts scheduled group call.

    ``phone.startScheduledGroupCall#5680e342 call:InputGroupCall = Updates``

    :param call: The call.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 403 GROUPCALL_ALREADY_STARTED, 400
        GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.startScheduledGroupCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5680E342
    TL_NAME: ClassVar[str] = "phone.startScheduledGroupCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.startScheduledGroupCall#5680e342 call:InputGroupCall = Updates"

    call: _root.TypeInputGroupCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x42\xe3\x80\x56"
        self.call.write_to(out)


class SaveDefaultGroupCallJoinAs(Function[bool]):
    """Saves default group call join as.

    ``phone.saveDefaultGroupCallJoinAs#575e1f8c peer:InputPeer join_as:InputPeer = Bool``

    :param peer: The chat, user or channel it concerns.
    :param join_as: The join as.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 JOIN_AS_PEER_INVALID, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x575E1F8C
    TL_NAME: ClassVar[str] = "phone.saveDefaultGroupCallJoinAs"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "phone.saveDefaultGroupCallJoinAs#575e1f8c peer:InputPeer join_as:InputPeer = Bool"

    peer: _root.TypeInputPeer
    join_as: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\x8c\x1f\x5e\x57"
        self.peer.write_to(out)
        self.join_as.write_to(out)


class JoinGroupCallPresentation(Function["_root.TypeUpdates"]):
    """Joins group call presentation.

    ``phone.joinGroupCallPresentation#cbea6bc4 call:InputGroupCall params:DataJSON = Updates``

    :param call: The call.
    :param params: The params.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID, 400/403
        PARTICIPANT_JOIN_MISSING.

    https://core.telegram.org/method/phone.joinGroupCallPresentation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCBEA6BC4
    TL_NAME: ClassVar[str] = "phone.joinGroupCallPresentation"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.joinGroupCallPresentation#cbea6bc4 call:InputGroupCall params:DataJSON = Updates"

    call: _root.TypeInputGroupCall
    params: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\xc4\x6b\xea\xcb"
        self.call.write_to(out)
        self.params.write_to(out)


class LeaveGroupCallPresentation(Function["_root.TypeUpdates"]):
    """Leaves group call presentation.

    ``phone.leaveGroupCallPresentation#1c50d144 call:InputGroupCall = Updates``

    :param call: The call.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.leaveGroupCallPresentation
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1C50D144
    TL_NAME: ClassVar[str] = "phone.leaveGroupCallPresentation"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.leaveGroupCallPresentation#1c50d144 call:InputGroupCall = Updates"

    call: _root.TypeInputGroupCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\xd1\x50\x1c"
        self.call.write_to(out)


class GetGroupCallStreamChannels(Function["TypeGroupCallStreamChannels"]):
    """Fetches group call stream channels.

    ``phone.getGroupCallStreamChannels#1ab21940 call:InputGroupCall = phone.GroupCallStreamChannels``

    :param call: The call.

    Result: ``phone.GroupCallStreamChannels``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID, 400
        GROUPCALL_JOIN_MISSING.

    https://core.telegram.org/method/phone.getGroupCallStreamChannels
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1AB21940
    TL_NAME: ClassVar[str] = "phone.getGroupCallStreamChannels"
    TL_TYPE: ClassVar[str] = "phone.GroupCallStreamChannels"
    TL: ClassVar[str] = "phone.getGroupCallStreamChannels#1ab21940 call:InputGroupCall = phone.GroupCallStreamChannels"

    call: _root.TypeInputGroupCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x40\x19\xb2\x1a"
        self.call.write_to(out)


class GetGroupCallStreamRtmpUrl(Function["TypeGroupCallStreamRtmpUrl"]):
    """Fetches group call stream rtmp url.

    ``phone.getGroupCallStreamRtmpUrl#5af4c73a flags:# live_story:flags.0?true peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl``

    :param live_story: Whether this applies: live story.
    :param peer: The chat, user or channel it concerns.
    :param revoke: For all members, not only for this account.

    Result: ``phone.GroupCallStreamRtmpUrl``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 CHAT_ADMIN_REQUIRED, 400/403/404/406
        PEER_ID_INVALID.

    https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5AF4C73A
    TL_NAME: ClassVar[str] = "phone.getGroupCallStreamRtmpUrl"
    TL_TYPE: ClassVar[str] = "phone.GroupCallStreamRtmpUrl"
    TL: ClassVar[str] = "phone.getGroupCallStreamRtmpUrl#5af4c73a flags:# live_story:flags.0?true peer:InputPeer revoke:Bool = phone.GroupCallStreamRtmpUrl"

    peer: _root.TypeInputPeer
    revoke: bool
    live_story: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.live_story:
            flags |= 1
        out += pack_2I(0x5AF4C73A, flags)
        self.peer.write_to(out)
        out += pack_I(BOOL_IDS[self.revoke])


class SaveCallLog(Function[bool]):
    """Saves call log.

    ``phone.saveCallLog#41248786 peer:InputPhoneCall file:InputFile = Bool``

    :param peer: The chat, user or channel it concerns.
    :param file: The uploaded file.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CALL_PEER_INVALID.

    https://core.telegram.org/method/phone.saveCallLog
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x41248786
    TL_NAME: ClassVar[str] = "phone.saveCallLog"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "phone.saveCallLog#41248786 peer:InputPhoneCall file:InputFile = Bool"

    peer: _root.TypeInputPhoneCall
    file: _root.TypeInputFile

    def write_to(self, out: bytearray) -> None:
        out += b"\x86\x87\x24\x41"
        self.peer.write_to(out)
        self.file.write_to(out)


class CreateConferenceCall(Function["_root.TypeUpdates"]):
    """Creates conference call.

    ``phone.createConferenceCall#7d0444bb flags:# muted:flags.0?true video_stopped:flags.2?true join:flags.3?true random_id:int public_key:flags.3?int256 block:flags.3?bytes params:flags.3?DataJSON = Updates``

    :param muted: Whether this applies: muted.
    :param video_stopped: Whether this applies: video stopped.
    :param join: Whether this applies: join.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param public_key: The public key.
    :param block: The block.
    :param params: The params.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/phone.createConferenceCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7D0444BB
    TL_NAME: ClassVar[str] = "phone.createConferenceCall"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.createConferenceCall#7d0444bb flags:# muted:flags.0?true video_stopped:flags.2?true join:flags.3?true random_id:int public_key:flags.3?int256 block:flags.3?bytes params:flags.3?DataJSON = Updates"

    random_id: int
    muted: bool = False
    video_stopped: bool = False
    join: bool = False
    public_key: bytes | None = None
    block: bytes | None = None
    params: _root.TypeDataJSON | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.muted:
            flags |= 1
        if self.video_stopped:
            flags |= 4
        if self.join or self.public_key is not None or self.block is not None or self.params is not None:
            flags |= 8
        out += pack_2Ii(0x7D0444BB, flags, self.random_id)
        if flags & 8:
            out += pack_32s(fixed(self.public_key, 32))
        if flags & 8:
            write_bytes(out, self.block)
        if flags & 8:
            write_object(out, self.params)


class DeleteConferenceCallParticipants(Function["_root.TypeUpdates"]):
    """Deletes conference call participants.

    ``phone.deleteConferenceCallParticipants#8ca60525 flags:# only_left:flags.0?true kick:flags.1?true call:InputGroupCall ids:Vector<long> block:bytes = Updates``

    :param only_left: Whether this applies: only left.
    :param kick: Whether this applies: kick.
    :param call: The call.
    :param ids: The ids.
    :param block: The block.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.deleteConferenceCallParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8CA60525
    TL_NAME: ClassVar[str] = "phone.deleteConferenceCallParticipants"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.deleteConferenceCallParticipants#8ca60525 flags:# only_left:flags.0?true kick:flags.1?true call:InputGroupCall ids:Vector<long> block:bytes = Updates"

    call: _root.TypeInputGroupCall
    ids: list[int]
    block: bytes
    only_left: bool = False
    kick: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.only_left:
            flags |= 1
        if self.kick:
            flags |= 2
        out += pack_2I(0x8CA60525, flags)
        self.call.write_to(out)
        write_longs(out, self.ids)
        write_bytes(out, self.block)


class SendConferenceCallBroadcast(Function["_root.TypeUpdates"]):
    """Sends conference call broadcast.

    ``phone.sendConferenceCallBroadcast#c6701900 call:InputGroupCall block:bytes = Updates``

    :param call: The call.
    :param block: The block.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.sendConferenceCallBroadcast
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC6701900
    TL_NAME: ClassVar[str] = "phone.sendConferenceCallBroadcast"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.sendConferenceCallBroadcast#c6701900 call:InputGroupCall block:bytes = Updates"

    call: _root.TypeInputGroupCall
    block: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x00\x19\x70\xc6"
        self.call.write_to(out)
        write_bytes(out, self.block)


class InviteConferenceCallParticipant(Function["_root.TypeUpdates"]):
    """Invites conference call participant.

    ``phone.inviteConferenceCallParticipant#bcf22685 flags:# video:flags.0?true call:InputGroupCall user_id:InputUser = Updates``

    :param video: Whether this applies: video.
    :param call: The call.
    :param user_id: Id of the user.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.inviteConferenceCallParticipant
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBCF22685
    TL_NAME: ClassVar[str] = "phone.inviteConferenceCallParticipant"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.inviteConferenceCallParticipant#bcf22685 flags:# video:flags.0?true call:InputGroupCall user_id:InputUser = Updates"

    call: _root.TypeInputGroupCall
    user_id: _root.TypeInputUser
    video: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video:
            flags |= 1
        out += pack_2I(0xBCF22685, flags)
        self.call.write_to(out)
        self.user_id.write_to(out)


class DeclineConferenceCallInvite(Function["_root.TypeUpdates"]):
    """Declines conference call invite.

    ``phone.declineConferenceCallInvite#3c479971 msg_id:int = Updates``

    :param msg_id: Id of the message.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MESSAGE_ID_INVALID.

    https://core.telegram.org/method/phone.declineConferenceCallInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C479971
    TL_NAME: ClassVar[str] = "phone.declineConferenceCallInvite"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.declineConferenceCallInvite#3c479971 msg_id:int = Updates"

    msg_id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x3C479971, self.msg_id)


class GetGroupCallChainBlocks(Function["_root.TypeUpdates"]):
    """Fetches group call chain blocks.

    ``phone.getGroupCallChainBlocks#ee9f88a6 call:InputGroupCall sub_chain_id:int offset:int limit:int = Updates``

    :param call: The call.
    :param sub_chain_id: Id of the sub chain.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.getGroupCallChainBlocks
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEE9F88A6
    TL_NAME: ClassVar[str] = "phone.getGroupCallChainBlocks"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.getGroupCallChainBlocks#ee9f88a6 call:InputGroupCall sub_chain_id:int offset:int limit:int = Updates"

    call: _root.TypeInputGroupCall
    sub_chain_id: int
    offset: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa6\x88\x9f\xee"
        self.call.write_to(out)
        out += pack_3i(self.sub_chain_id, self.offset, self.limit)


class SendGroupCallMessage(Function["_root.TypeUpdates"]):
    """Sends group call message.

    ``phone.sendGroupCallMessage#b1d11410 flags:# call:InputGroupCall random_id:long message:TextWithEntities allow_paid_stars:flags.0?long send_as:flags.1?InputPeer = Updates``

    :param call: The call.
    :param random_id: A random number of your own; the server drops a second message with the same one.
    :param message: The text of the message.
    :param allow_paid_stars: The allow paid stars.
    :param send_as: The peer in whose name it is sent.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID, 400
        GROUPCALL_JOIN_MISSING.

    https://core.telegram.org/method/phone.sendGroupCallMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB1D11410
    TL_NAME: ClassVar[str] = "phone.sendGroupCallMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.sendGroupCallMessage#b1d11410 flags:# call:InputGroupCall random_id:long message:TextWithEntities allow_paid_stars:flags.0?long send_as:flags.1?InputPeer = Updates"

    call: _root.TypeInputGroupCall
    random_id: int
    message: _root.TypeTextWithEntities
    allow_paid_stars: int | None = None
    send_as: _root.TypeInputPeer | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.allow_paid_stars is not None:
            flags |= 1
        if self.send_as is not None:
            flags |= 2
        out += pack_2I(0xB1D11410, flags)
        self.call.write_to(out)
        out += pack_q(self.random_id)
        self.message.write_to(out)
        if self.allow_paid_stars is not None:
            out += pack_q(self.allow_paid_stars)
        if self.send_as is not None:
            self.send_as.write_to(out)


class SendGroupCallEncryptedMessage(Function[bool]):
    """Sends group call encrypted message.

    ``phone.sendGroupCallEncryptedMessage#e5afa56d call:InputGroupCall encrypted_message:bytes = Bool``

    :param call: The call.
    :param encrypted_message: The encrypted message.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE5AFA56D
    TL_NAME: ClassVar[str] = "phone.sendGroupCallEncryptedMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "phone.sendGroupCallEncryptedMessage#e5afa56d call:InputGroupCall encrypted_message:bytes = Bool"
    _SECRET = frozenset({"encrypted_message"})

    call: _root.TypeInputGroupCall
    encrypted_message: bytes

    def write_to(self, out: bytearray) -> None:
        out += b"\x6d\xa5\xaf\xe5"
        self.call.write_to(out)
        write_bytes(out, self.encrypted_message)


class DeleteGroupCallMessages(Function["_root.TypeUpdates"]):
    """Deletes group call messages.

    ``phone.deleteGroupCallMessages#f64f54f7 flags:# report_spam:flags.0?true call:InputGroupCall messages:Vector<int> = Updates``

    :param report_spam: Whether this applies: report spam.
    :param call: The call.
    :param messages: The messages.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.deleteGroupCallMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF64F54F7
    TL_NAME: ClassVar[str] = "phone.deleteGroupCallMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.deleteGroupCallMessages#f64f54f7 flags:# report_spam:flags.0?true call:InputGroupCall messages:Vector<int> = Updates"

    call: _root.TypeInputGroupCall
    messages: list[int]
    report_spam: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.report_spam:
            flags |= 1
        out += pack_2I(0xF64F54F7, flags)
        self.call.write_to(out)
        write_ints(out, self.messages)


class DeleteGroupCallParticipantMessages(Function["_root.TypeUpdates"]):
    """Deletes group call participant messages.

    ``phone.deleteGroupCallParticipantMessages#1dbfeca0 flags:# report_spam:flags.0?true call:InputGroupCall participant:InputPeer = Updates``

    :param report_spam: Whether this applies: report spam.
    :param call: The call.
    :param participant: The member.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1DBFECA0
    TL_NAME: ClassVar[str] = "phone.deleteGroupCallParticipantMessages"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "phone.deleteGroupCallParticipantMessages#1dbfeca0 flags:# report_spam:flags.0?true call:InputGroupCall participant:InputPeer = Updates"

    call: _root.TypeInputGroupCall
    participant: _root.TypeInputPeer
    report_spam: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.report_spam:
            flags |= 1
        out += pack_2I(0x1DBFECA0, flags)
        self.call.write_to(out)
        self.participant.write_to(out)


class GetGroupCallStars(Function["TypeGroupCallStars"]):
    """Fetches group call stars.

    ``phone.getGroupCallStars#6f636302 call:InputGroupCall = phone.GroupCallStars``

    :param call: The call.

    Result: ``phone.GroupCallStars``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.getGroupCallStars
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6F636302
    TL_NAME: ClassVar[str] = "phone.getGroupCallStars"
    TL_TYPE: ClassVar[str] = "phone.GroupCallStars"
    TL: ClassVar[str] = "phone.getGroupCallStars#6f636302 call:InputGroupCall = phone.GroupCallStars"

    call: _root.TypeInputGroupCall

    def write_to(self, out: bytearray) -> None:
        out += b"\x02\x63\x63\x6f"
        self.call.write_to(out)


class SaveDefaultSendAs(Function[bool]):
    """Saves default send as.

    ``phone.saveDefaultSendAs#4167add1 call:InputGroupCall send_as:InputPeer = Bool``

    :param call: The call.
    :param send_as: The peer in whose name it is sent.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 GROUPCALL_INVALID.

    https://core.telegram.org/method/phone.saveDefaultSendAs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4167ADD1
    TL_NAME: ClassVar[str] = "phone.saveDefaultSendAs"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "phone.saveDefaultSendAs#4167add1 call:InputGroupCall send_as:InputPeer = Bool"

    call: _root.TypeInputGroupCall
    send_as: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xd1\xad\x67\x41"
        self.call.write_to(out)
        self.send_as.write_to(out)


def _read_PhoneCall(data: bytes, pos: int, depth: int, new: Any = PhoneCall) -> tuple[PhoneCall, int]:
    cid = unpack_I(data, pos)[0]
    phone_call, pos = _PhoneCall_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(phone_call, users), pos


def _read_GroupCall(data: bytes, pos: int, depth: int, new: Any = GroupCall) -> tuple[GroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _GroupCall_table[cid](data, pos + 4, depth + 1)
    participants, pos = read_objects(_GroupCallParticipant_table, data, pos, depth)
    participants_next_offset, pos = read_str(data, pos)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(call, participants, participants_next_offset, chats, users), pos


def _read_GroupParticipants(data: bytes, pos: int, depth: int, new: Any = GroupParticipants) -> tuple[GroupParticipants, int]:
    count = unpack_i(data, pos)[0]
    participants, pos = read_objects(_GroupCallParticipant_table, data, pos + 4, depth)
    next_offset, pos = read_str(data, pos)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    version = unpack_i(data, pos)[0]
    return new(count, participants, next_offset, chats, users, version), pos + 4


def _read_JoinAsPeers(data: bytes, pos: int, depth: int, new: Any = JoinAsPeers) -> tuple[JoinAsPeers, int]:
    peers, pos = read_objects(_Peer_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(peers, chats, users), pos


def _read_ExportedGroupCallInvite(data: bytes, pos: int, depth: int, new: Any = ExportedGroupCallInvite) -> tuple[ExportedGroupCallInvite, int]:
    link, pos = read_str(data, pos)
    return new(link), pos


def _read_GroupCallStreamChannels(data: bytes, pos: int, depth: int, new: Any = GroupCallStreamChannels) -> tuple[GroupCallStreamChannels, int]:
    channels, pos = read_objects(_GroupCallStreamChannel_table, data, pos, depth)
    return new(channels), pos


def _read_GroupCallStreamRtmpUrl(data: bytes, pos: int, depth: int, new: Any = GroupCallStreamRtmpUrl) -> tuple[GroupCallStreamRtmpUrl, int]:
    url, pos = read_str(data, pos)
    key, pos = read_str(data, pos)
    return new(url, key), pos


def _read_GroupCallStars(data: bytes, pos: int, depth: int, new: Any = GroupCallStars) -> tuple[GroupCallStars, int]:
    total_stars = unpack_q(data, pos)[0]
    top_donors, pos = read_objects(_GroupCallDonor_table, data, pos + 8, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(total_stars, top_donors, chats, users), pos


def _read_GetCallConfig(data: bytes, pos: int, depth: int, new: Any = GetCallConfig) -> tuple[GetCallConfig, int]:
    return new(), pos


def _read_RequestCall(data: bytes, pos: int, depth: int, new: Any = RequestCall) -> tuple[RequestCall, int]:
    flags, cid = unpack_2I(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    random_id = unpack_i(data, pos)[0]
    g_a_hash, pos = read_bytes(data, pos + 4)
    cid = unpack_I(data, pos)[0]
    protocol, pos = _PhoneCallProtocol_table[cid](data, pos + 4, depth + 1)
    return new(user_id, random_id, g_a_hash, protocol, flags & 1 != 0), pos


def _read_AcceptCall(data: bytes, pos: int, depth: int, new: Any = AcceptCall) -> tuple[AcceptCall, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPhoneCall_table[cid](data, pos + 4, depth + 1)
    g_b, pos = read_bytes(data, pos)
    cid = unpack_I(data, pos)[0]
    protocol, pos = _PhoneCallProtocol_table[cid](data, pos + 4, depth + 1)
    return new(peer, g_b, protocol), pos


def _read_ConfirmCall(data: bytes, pos: int, depth: int, new: Any = ConfirmCall) -> tuple[ConfirmCall, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPhoneCall_table[cid](data, pos + 4, depth + 1)
    g_a, pos = read_bytes(data, pos)
    key_fingerprint, cid = unpack_qI(data, pos)
    protocol, pos = _PhoneCallProtocol_table[cid](data, pos + 12, depth + 1)
    return new(peer, g_a, key_fingerprint, protocol), pos


def _read_ReceivedCall(data: bytes, pos: int, depth: int, new: Any = ReceivedCall) -> tuple[ReceivedCall, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPhoneCall_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_DiscardCall(data: bytes, pos: int, depth: int, new: Any = DiscardCall) -> tuple[DiscardCall, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPhoneCall_table[cid](data, pos + 8, depth + 1)
    duration, cid = unpack_iI(data, pos)
    reason, pos = _PhoneCallDiscardReason_table[cid](data, pos + 8, depth + 1)
    connection_id = unpack_q(data, pos)[0]
    return new(peer, duration, reason, connection_id, flags & 1 != 0), pos + 8


def _read_SetCallRating(data: bytes, pos: int, depth: int, new: Any = SetCallRating) -> tuple[SetCallRating, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPhoneCall_table[cid](data, pos + 8, depth + 1)
    rating = unpack_i(data, pos)[0]
    comment, pos = read_str(data, pos + 4)
    return new(peer, rating, comment, flags & 1 != 0), pos


def _read_SaveCallDebug(data: bytes, pos: int, depth: int, new: Any = SaveCallDebug) -> tuple[SaveCallDebug, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPhoneCall_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    debug, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(peer, debug), pos


def _read_SendSignalingData(data: bytes, pos: int, depth: int, new: Any = SendSignalingData) -> tuple[SendSignalingData, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPhoneCall_table[cid](data, pos + 4, depth + 1)
    data_, pos = read_bytes(data, pos)
    return new(peer, data_), pos


def _read_CreateGroupCall(data: bytes, pos: int, depth: int, new: Any = CreateGroupCall) -> tuple[CreateGroupCall, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    random_id = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x3:
        if flags & 1:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 2:
            schedule_date = unpack_i(data, pos)[0]
            pos += 4
        else:
            schedule_date = None
    else:
        title = schedule_date = None
    return new(peer, random_id, flags & 4 != 0, title, schedule_date), pos


def _read_JoinGroupCall(data: bytes, pos: int, depth: int, new: Any = JoinGroupCall) -> tuple[JoinGroupCall, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    join_as, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    if flags & 0xa:
        if flags & 2:
            invite_hash, pos = read_str(data, pos)
        else:
            invite_hash = None
        if flags & 8:
            public_key = unpack_32s(data, pos)[0]
            pos += 32
        else:
            public_key = None
        if flags & 8:
            block, pos = read_bytes(data, pos)
        else:
            block = None
    else:
        invite_hash = public_key = block = None
    cid = unpack_I(data, pos)[0]
    params, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(call, join_as, params, flags & 1 != 0, flags & 4 != 0, invite_hash, public_key, block), pos


def _read_LeaveGroupCall(data: bytes, pos: int, depth: int, new: Any = LeaveGroupCall) -> tuple[LeaveGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    source = unpack_i(data, pos)[0]
    return new(call, source), pos + 4


def _read_InviteToGroupCall(data: bytes, pos: int, depth: int, new: Any = InviteToGroupCall) -> tuple[InviteToGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_InputUser_table, data, pos, depth)
    return new(call, users), pos


def _read_DiscardGroupCall(data: bytes, pos: int, depth: int, new: Any = DiscardGroupCall) -> tuple[DiscardGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call), pos


def _read_ToggleGroupCallSettings(data: bytes, pos: int, depth: int, new: Any = ToggleGroupCallSettings) -> tuple[ToggleGroupCallSettings, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    if flags & 0xd:
        if flags & 1:
            join_muted = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            join_muted = None
        if flags & 4:
            messages_enabled = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            messages_enabled = None
        if flags & 8:
            send_paid_messages_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            send_paid_messages_stars = None
    else:
        join_muted = messages_enabled = send_paid_messages_stars = None
    return new(call, flags & 2 != 0, join_muted, messages_enabled, send_paid_messages_stars), pos


def _read_GetGroupCall(data: bytes, pos: int, depth: int, new: Any = GetGroupCall) -> tuple[GetGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    limit = unpack_i(data, pos)[0]
    return new(call, limit), pos + 4


def _read_GetGroupParticipants(data: bytes, pos: int, depth: int, new: Any = GetGroupParticipants) -> tuple[GetGroupParticipants, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    ids, pos = read_objects(_InputPeer_table, data, pos, depth)
    sources, pos = read_ints(data, pos)
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    return new(call, ids, sources, offset, limit), pos + 4


def _read_CheckGroupCall(data: bytes, pos: int, depth: int, new: Any = CheckGroupCall) -> tuple[CheckGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    sources, pos = read_ints(data, pos)
    return new(call, sources), pos


def _read_ToggleGroupCallRecord(data: bytes, pos: int, depth: int, new: Any = ToggleGroupCallRecord) -> tuple[ToggleGroupCallRecord, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    if flags & 0x6:
        if flags & 2:
            title, pos = read_str(data, pos)
        else:
            title = None
        if flags & 4:
            video_portrait = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            video_portrait = None
    else:
        title = video_portrait = None
    return new(call, flags & 1 != 0, flags & 4 != 0, title, video_portrait), pos


def _read_EditGroupCallParticipant(data: bytes, pos: int, depth: int, new: Any = EditGroupCallParticipant) -> tuple[EditGroupCallParticipant, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    if flags & 0xf:
        if flags & 1:
            muted = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            muted = None
        if flags & 2:
            volume = unpack_i(data, pos)[0]
            pos += 4
        else:
            volume = None
        if flags & 4:
            raise_hand = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            raise_hand = None
        if flags & 8:
            video_stopped = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            video_stopped = None
    else:
        muted = volume = raise_hand = video_stopped = None
    if flags & 0x30:
        if flags & 0x10:
            video_paused = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            video_paused = None
        if flags & 0x20:
            presentation_paused = BOOLS[unpack_I(data, pos)[0]]
            pos += 4
        else:
            presentation_paused = None
    else:
        video_paused = presentation_paused = None
    return new(call, participant, muted, volume, raise_hand, video_stopped, video_paused, presentation_paused), pos


def _read_EditGroupCallTitle(data: bytes, pos: int, depth: int, new: Any = EditGroupCallTitle) -> tuple[EditGroupCallTitle, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    title, pos = read_str(data, pos)
    return new(call, title), pos


def _read_GetGroupCallJoinAs(data: bytes, pos: int, depth: int, new: Any = GetGroupCallJoinAs) -> tuple[GetGroupCallJoinAs, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer), pos


def _read_ExportGroupCallInvite(data: bytes, pos: int, depth: int, new: Any = ExportGroupCallInvite) -> tuple[ExportGroupCallInvite, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    return new(call, flags & 1 != 0), pos


def _read_ToggleGroupCallStartSubscription(data: bytes, pos: int, depth: int, new: Any = ToggleGroupCallStartSubscription) -> tuple[ToggleGroupCallStartSubscription, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    subscribed = unpack_I(data, pos)[0]
    subscribed = BOOLS[subscribed]
    return new(call, subscribed), pos + 4


def _read_StartScheduledGroupCall(data: bytes, pos: int, depth: int, new: Any = StartScheduledGroupCall) -> tuple[StartScheduledGroupCall, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call), pos


def _read_SaveDefaultGroupCallJoinAs(data: bytes, pos: int, depth: int, new: Any = SaveDefaultGroupCallJoinAs) -> tuple[SaveDefaultGroupCallJoinAs, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    join_as, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(peer, join_as), pos


def _read_JoinGroupCallPresentation(data: bytes, pos: int, depth: int, new: Any = JoinGroupCallPresentation) -> tuple[JoinGroupCallPresentation, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    params, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(call, params), pos


def _read_LeaveGroupCallPresentation(data: bytes, pos: int, depth: int, new: Any = LeaveGroupCallPresentation) -> tuple[LeaveGroupCallPresentation, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call), pos


def _read_GetGroupCallStreamChannels(data: bytes, pos: int, depth: int, new: Any = GetGroupCallStreamChannels) -> tuple[GetGroupCallStreamChannels, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call), pos


def _read_GetGroupCallStreamRtmpUrl(data: bytes, pos: int, depth: int, new: Any = GetGroupCallStreamRtmpUrl) -> tuple[GetGroupCallStreamRtmpUrl, int]:
    flags, cid = unpack_2I(data, pos)
    peer, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    revoke = unpack_I(data, pos)[0]
    revoke = BOOLS[revoke]
    return new(peer, revoke, flags & 1 != 0), pos + 4


def _read_SaveCallLog(data: bytes, pos: int, depth: int, new: Any = SaveCallLog) -> tuple[SaveCallLog, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPhoneCall_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    file, pos = _InputFile_table[cid](data, pos + 4, depth + 1)
    return new(peer, file), pos


def _read_CreateConferenceCall(data: bytes, pos: int, depth: int, new: Any = CreateConferenceCall) -> tuple[CreateConferenceCall, int]:
    flags, random_id = unpack_Ii(data, pos)
    pos += 8
    if flags & 8:
        public_key = unpack_32s(data, pos)[0]
        pos += 32
    else:
        public_key = None
    if flags & 8:
        block, pos = read_bytes(data, pos)
    else:
        block = None
    if flags & 8:
        params, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        params = None
    return new(random_id, flags & 1 != 0, flags & 4 != 0, flags & 8 != 0, public_key, block, params), pos


def _read_DeleteConferenceCallParticipants(data: bytes, pos: int, depth: int, new: Any = DeleteConferenceCallParticipants) -> tuple[DeleteConferenceCallParticipants, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    ids, pos = read_longs(data, pos)
    block, pos = read_bytes(data, pos)
    return new(call, ids, block, flags & 1 != 0, flags & 2 != 0), pos


def _read_SendConferenceCallBroadcast(data: bytes, pos: int, depth: int, new: Any = SendConferenceCallBroadcast) -> tuple[SendConferenceCallBroadcast, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    block, pos = read_bytes(data, pos)
    return new(call, block), pos


def _read_InviteConferenceCallParticipant(data: bytes, pos: int, depth: int, new: Any = InviteConferenceCallParticipant) -> tuple[InviteConferenceCallParticipant, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(call, user_id, flags & 1 != 0), pos


def _read_DeclineConferenceCallInvite(data: bytes, pos: int, depth: int, new: Any = DeclineConferenceCallInvite) -> tuple[DeclineConferenceCallInvite, int]:
    msg_id = unpack_i(data, pos)[0]
    return new(msg_id), pos + 4


def _read_GetGroupCallChainBlocks(data: bytes, pos: int, depth: int, new: Any = GetGroupCallChainBlocks) -> tuple[GetGroupCallChainBlocks, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    sub_chain_id, offset, limit = unpack_3i(data, pos)
    return new(call, sub_chain_id, offset, limit), pos + 12


def _read_SendGroupCallMessage(data: bytes, pos: int, depth: int, new: Any = SendGroupCallMessage) -> tuple[SendGroupCallMessage, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    random_id, cid = unpack_qI(data, pos)
    message, pos = _TextWithEntities_table[cid](data, pos + 12, depth + 1)
    if flags & 0x3:
        if flags & 1:
            allow_paid_stars = unpack_q(data, pos)[0]
            pos += 8
        else:
            allow_paid_stars = None
        if flags & 2:
            send_as, pos = _InputPeer_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            send_as = None
    else:
        allow_paid_stars = send_as = None
    return new(call, random_id, message, allow_paid_stars, send_as), pos


def _read_SendGroupCallEncryptedMessage(data: bytes, pos: int, depth: int, new: Any = SendGroupCallEncryptedMessage) -> tuple[SendGroupCallEncryptedMessage, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    encrypted_message, pos = read_bytes(data, pos)
    return new(call, encrypted_message), pos


def _read_DeleteGroupCallMessages(data: bytes, pos: int, depth: int, new: Any = DeleteGroupCallMessages) -> tuple[DeleteGroupCallMessages, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    messages, pos = read_ints(data, pos)
    return new(call, messages, flags & 1 != 0), pos


def _read_DeleteGroupCallParticipantMessages(data: bytes, pos: int, depth: int, new: Any = DeleteGroupCallParticipantMessages) -> tuple[DeleteGroupCallParticipantMessages, int]:
    flags, cid = unpack_2I(data, pos)
    call, pos = _InputGroupCall_table[cid](data, pos + 8, depth + 1)
    cid = unpack_I(data, pos)[0]
    participant, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(call, participant, flags & 1 != 0), pos


def _read_GetGroupCallStars(data: bytes, pos: int, depth: int, new: Any = GetGroupCallStars) -> tuple[GetGroupCallStars, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    return new(call), pos


def _read_SaveDefaultSendAs(data: bytes, pos: int, depth: int, new: Any = SaveDefaultSendAs) -> tuple[SaveDefaultSendAs, int]:
    cid = unpack_I(data, pos)[0]
    call, pos = _InputGroupCall_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    send_as, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(call, send_as), pos


registry.add("phone.PhoneCall", {
    0xEC82E140: _read_PhoneCall,
})
registry.add("phone.GroupCall", {
    0x9E727AAD: _read_GroupCall,
})
registry.add("phone.GroupParticipants", {
    0xF47751B6: _read_GroupParticipants,
})
registry.add("phone.JoinAsPeers", {
    0xAFE5623F: _read_JoinAsPeers,
})
registry.add("phone.ExportedGroupCallInvite", {
    0x204BD158: _read_ExportedGroupCallInvite,
})
registry.add("phone.GroupCallStreamChannels", {
    0xD0E482B2: _read_GroupCallStreamChannels,
})
registry.add("phone.GroupCallStreamRtmpUrl", {
    0x2DBF3432: _read_GroupCallStreamRtmpUrl,
})
registry.add("phone.GroupCallStars", {
    0x9D1DBD26: _read_GroupCallStars,
})
registry.add_functions({
    0x55451FA9: _read_GetCallConfig,
    0x42FF96ED: _read_RequestCall,
    0x3BD2B4A0: _read_AcceptCall,
    0x2EFE1722: _read_ConfirmCall,
    0x17D54F61: _read_ReceivedCall,
    0xB2CBC1C0: _read_DiscardCall,
    0x59EAD627: _read_SetCallRating,
    0x277ADD7E: _read_SaveCallDebug,
    0xFF7A9383: _read_SendSignalingData,
    0x48CDC6D8: _read_CreateGroupCall,
    0x8FB53057: _read_JoinGroupCall,
    0x500377F9: _read_LeaveGroupCall,
    0x7B393160: _read_InviteToGroupCall,
    0x7A777135: _read_DiscardGroupCall,
    0x974392F2: _read_ToggleGroupCallSettings,
    0x041845DB: _read_GetGroupCall,
    0xC558D8AB: _read_GetGroupParticipants,
    0xB59CF977: _read_CheckGroupCall,
    0xF128C708: _read_ToggleGroupCallRecord,
    0xA5273ABF: _read_EditGroupCallParticipant,
    0x1CA6AC0A: _read_EditGroupCallTitle,
    0xEF7C213A: _read_GetGroupCallJoinAs,
    0xE6AA647F: _read_ExportGroupCallInvite,
    0x219C34E6: _read_ToggleGroupCallStartSubscription,
    0x5680E342: _read_StartScheduledGroupCall,
    0x575E1F8C: _read_SaveDefaultGroupCallJoinAs,
    0xCBEA6BC4: _read_JoinGroupCallPresentation,
    0x1C50D144: _read_LeaveGroupCallPresentation,
    0x1AB21940: _read_GetGroupCallStreamChannels,
    0x5AF4C73A: _read_GetGroupCallStreamRtmpUrl,
    0x41248786: _read_SaveCallLog,
    0x7D0444BB: _read_CreateConferenceCall,
    0x8CA60525: _read_DeleteConferenceCallParticipants,
    0xC6701900: _read_SendConferenceCallBroadcast,
    0xBCF22685: _read_InviteConferenceCallParticipant,
    0x3C479971: _read_DeclineConferenceCallInvite,
    0xEE9F88A6: _read_GetGroupCallChainBlocks,
    0xB1D11410: _read_SendGroupCallMessage,
    0xE5AFA56D: _read_SendGroupCallEncryptedMessage,
    0xF64F54F7: _read_DeleteGroupCallMessages,
    0x1DBFECA0: _read_DeleteGroupCallParticipantMessages,
    0x6F636302: _read_GetGroupCallStars,
    0x4167ADD1: _read_SaveDefaultSendAs,
})
