# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_bytes,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_bytes,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_I2qi2q: Unpack = unpacker("I2qi2q")
unpack_I2qi2qI: Unpack = unpacker("I2qi2qI")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
unpack_qI: Unpack = unpacker("qI")
pack_2I2i: Pack = packer("2I2i")
pack_2I2qi2q: Pack = packer("2I2qi2q")
pack_2Iq: Pack = packer("2Iq")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_DataJSON_table = registry.table("DataJSON")
_PhoneCallDiscardReason_table = registry.table("PhoneCallDiscardReason")
_PhoneCallProtocol_table = registry.table("PhoneCallProtocol")
_PhoneConnection_table = registry.table("PhoneConnection")


class PhoneCallDiscardReasonMissed(TLObject):
    """The form 'missed' of PhoneCallDiscardReason.

    ``phoneCallDiscardReasonMissed#85e42301 = PhoneCallDiscardReason``

    https://core.telegram.org/constructor/phoneCallDiscardReasonMissed
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x85E42301
    TL_NAME: ClassVar[str] = "phoneCallDiscardReasonMissed"
    TL_TYPE: ClassVar[str] = "PhoneCallDiscardReason"
    TL: ClassVar[str] = "phoneCallDiscardReasonMissed#85e42301 = PhoneCallDiscardReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\x01\x23\xe4\x85"


class PhoneCallDiscardReasonDisconnect(TLObject):
    """The form 'disconnect' of PhoneCallDiscardReason.

    ``phoneCallDiscardReasonDisconnect#e095c1a0 = PhoneCallDiscardReason``

    https://core.telegram.org/constructor/phoneCallDiscardReasonDisconnect
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE095C1A0
    TL_NAME: ClassVar[str] = "phoneCallDiscardReasonDisconnect"
    TL_TYPE: ClassVar[str] = "PhoneCallDiscardReason"
    TL: ClassVar[str] = "phoneCallDiscardReasonDisconnect#e095c1a0 = PhoneCallDiscardReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa0\xc1\x95\xe0"


class PhoneCallDiscardReasonHangup(TLObject):
    """The form 'hangup' of PhoneCallDiscardReason.

    ``phoneCallDiscardReasonHangup#57adc690 = PhoneCallDiscardReason``

    https://core.telegram.org/constructor/phoneCallDiscardReasonHangup
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x57ADC690
    TL_NAME: ClassVar[str] = "phoneCallDiscardReasonHangup"
    TL_TYPE: ClassVar[str] = "PhoneCallDiscardReason"
    TL: ClassVar[str] = "phoneCallDiscardReasonHangup#57adc690 = PhoneCallDiscardReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\x90\xc6\xad\x57"


class PhoneCallDiscardReasonBusy(TLObject):
    """The form 'busy' of PhoneCallDiscardReason.

    ``phoneCallDiscardReasonBusy#faf7e8c9 = PhoneCallDiscardReason``

    https://core.telegram.org/constructor/phoneCallDiscardReasonBusy
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFAF7E8C9
    TL_NAME: ClassVar[str] = "phoneCallDiscardReasonBusy"
    TL_TYPE: ClassVar[str] = "PhoneCallDiscardReason"
    TL: ClassVar[str] = "phoneCallDiscardReasonBusy#faf7e8c9 = PhoneCallDiscardReason"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc9\xe8\xf7\xfa"


class PhoneCallDiscardReasonMigrateConferenceCall(TLObject):
    """The form 'migrate conference call' of PhoneCallDiscardReason.

    ``phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7 slug:string = PhoneCallDiscardReason``

    :param slug: The last part of the link.

    https://core.telegram.org/constructor/phoneCallDiscardReasonMigrateConferenceCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9FBBF1F7
    TL_NAME: ClassVar[str] = "phoneCallDiscardReasonMigrateConferenceCall"
    TL_TYPE: ClassVar[str] = "PhoneCallDiscardReason"
    TL: ClassVar[str] = "phoneCallDiscardReasonMigrateConferenceCall#9fbbf1f7 slug:string = PhoneCallDiscardReason"

    slug: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf7\xf1\xbb\x9f"
        write_str(out, self.slug)


TypePhoneCallDiscardReason: TypeAlias = PhoneCallDiscardReasonMissed | PhoneCallDiscardReasonDisconnect | PhoneCallDiscardReasonHangup | PhoneCallDiscardReasonBusy | PhoneCallDiscardReasonMigrateConferenceCall
"""``PhoneCallDiscardReason``: https://core.telegram.org/type/PhoneCallDiscardReason"""


class PhoneCallEmpty(TLObject):
    """The form 'empty' of PhoneCall.

    ``phoneCallEmpty#5366c915 id:long = PhoneCall``

    :param id: The id.

    https://core.telegram.org/constructor/phoneCallEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5366C915
    TL_NAME: ClassVar[str] = "phoneCallEmpty"
    TL_TYPE: ClassVar[str] = "PhoneCall"
    TL: ClassVar[str] = "phoneCallEmpty#5366c915 id:long = PhoneCall"

    id: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x5366C915, self.id)


class PhoneCallWaiting(TLObject):
    """The form 'waiting' of PhoneCall.

    ``phoneCallWaiting#c5226f17 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long protocol:PhoneCallProtocol receive_date:flags.0?int = PhoneCall``

    :param video: Whether this applies: video.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param date: When it happened, in Unix seconds.
    :param admin_id: Id of the admin.
    :param participant_id: Id of the participant.
    :param protocol: The protocol.
    :param receive_date: The receive date, in Unix seconds.

    https://core.telegram.org/constructor/phoneCallWaiting
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC5226F17
    TL_NAME: ClassVar[str] = "phoneCallWaiting"
    TL_TYPE: ClassVar[str] = "PhoneCall"
    TL: ClassVar[str] = "phoneCallWaiting#c5226f17 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long protocol:PhoneCallProtocol receive_date:flags.0?int = PhoneCall"

    id: int
    access_hash: int
    date: int
    admin_id: int
    participant_id: int
    protocol: TypePhoneCallProtocol
    video: bool = False
    receive_date: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video:
            flags |= 0x40
        if self.receive_date is not None:
            flags |= 1
        out += pack_2I2qi2q(0xC5226F17, flags, self.id, self.access_hash, self.date, self.admin_id, self.participant_id)
        self.protocol.write_to(out)
        if self.receive_date is not None:
            out += pack_i(self.receive_date)


class PhoneCallRequested(TLObject):
    """The form 'requested' of PhoneCall.

    ``phoneCallRequested#14b0ed0c flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall``

    :param video: Whether this applies: video.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param date: When it happened, in Unix seconds.
    :param admin_id: Id of the admin.
    :param participant_id: Id of the participant.
    :param g_a_hash: The g a hash.
    :param protocol: The protocol.

    https://core.telegram.org/constructor/phoneCallRequested
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x14B0ED0C
    TL_NAME: ClassVar[str] = "phoneCallRequested"
    TL_TYPE: ClassVar[str] = "PhoneCall"
    TL: ClassVar[str] = "phoneCallRequested#14b0ed0c flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_hash:bytes protocol:PhoneCallProtocol = PhoneCall"

    id: int
    access_hash: int
    date: int
    admin_id: int
    participant_id: int
    g_a_hash: bytes
    protocol: TypePhoneCallProtocol
    video: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video:
            flags |= 0x40
        out += pack_2I2qi2q(0x14B0ED0C, flags, self.id, self.access_hash, self.date, self.admin_id, self.participant_id)
        write_bytes(out, self.g_a_hash)
        self.protocol.write_to(out)


class PhoneCallAccepted(TLObject):
    """The form 'accepted' of PhoneCall.

    ``phoneCallAccepted#3660c311 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_b:bytes protocol:PhoneCallProtocol = PhoneCall``

    :param video: Whether this applies: video.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param date: When it happened, in Unix seconds.
    :param admin_id: Id of the admin.
    :param participant_id: Id of the participant.
    :param g_b: The g b.
    :param protocol: The protocol.

    https://core.telegram.org/constructor/phoneCallAccepted
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3660C311
    TL_NAME: ClassVar[str] = "phoneCallAccepted"
    TL_TYPE: ClassVar[str] = "PhoneCall"
    TL: ClassVar[str] = "phoneCallAccepted#3660c311 flags:# video:flags.6?true id:long access_hash:long date:int admin_id:long participant_id:long g_b:bytes protocol:PhoneCallProtocol = PhoneCall"

    id: int
    access_hash: int
    date: int
    admin_id: int
    participant_id: int
    g_b: bytes
    protocol: TypePhoneCallProtocol
    video: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.video:
            flags |= 0x40
        out += pack_2I2qi2q(0x3660C311, flags, self.id, self.access_hash, self.date, self.admin_id, self.participant_id)
        write_bytes(out, self.g_b)
        self.protocol.write_to(out)


class PhoneCall(TLObject):
    """The ordinary form of PhoneCall.

    ``phoneCall#30535af5 flags:# p2p_allowed:flags.5?true video:flags.6?true conference_supported:flags.8?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int custom_parameters:flags.7?DataJSON = PhoneCall``

    :param p2p_allowed: Whether this applies: p 2 p allowed.
    :param video: Whether this applies: video.
    :param conference_supported: Whether this applies: conference supported.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param date: When it happened, in Unix seconds.
    :param admin_id: Id of the admin.
    :param participant_id: Id of the participant.
    :param g_a_or_b: The g a or b.
    :param key_fingerprint: The key fingerprint.
    :param protocol: The protocol.
    :param connections: The connections.
    :param start_date: The start date, in Unix seconds.
    :param custom_parameters: The custom parameters.

    https://core.telegram.org/constructor/phoneCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x30535AF5
    TL_NAME: ClassVar[str] = "phoneCall"
    TL_TYPE: ClassVar[str] = "PhoneCall"
    TL: ClassVar[str] = "phoneCall#30535af5 flags:# p2p_allowed:flags.5?true video:flags.6?true conference_supported:flags.8?true id:long access_hash:long date:int admin_id:long participant_id:long g_a_or_b:bytes key_fingerprint:long protocol:PhoneCallProtocol connections:Vector<PhoneConnection> start_date:int custom_parameters:flags.7?DataJSON = PhoneCall"

    id: int
    access_hash: int
    date: int
    admin_id: int
    participant_id: int
    g_a_or_b: bytes
    key_fingerprint: int
    protocol: TypePhoneCallProtocol
    connections: list[TypePhoneConnection]
    start_date: int
    p2p_allowed: bool = False
    video: bool = False
    conference_supported: bool = False
    custom_parameters: _root.TypeDataJSON | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.p2p_allowed:
            flags |= 0x20
        if self.video:
            flags |= 0x40
        if self.conference_supported:
            flags |= 0x100
        if self.custom_parameters is not None:
            flags |= 0x80
        out += pack_2I2qi2q(0x30535AF5, flags, self.id, self.access_hash, self.date, self.admin_id, self.participant_id)
        write_bytes(out, self.g_a_or_b)
        out += pack_q(self.key_fingerprint)
        self.protocol.write_to(out)
        write_objects(out, self.connections)
        out += pack_i(self.start_date)
        if self.custom_parameters is not None:
            self.custom_parameters.write_to(out)


class PhoneCallDiscarded(TLObject):
    """The form 'discarded' of PhoneCall.

    ``phoneCallDiscarded#50ca4de1 flags:# need_rating:flags.2?true need_debug:flags.3?true video:flags.6?true id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = PhoneCall``

    :param need_rating: Whether this applies: need rating.
    :param need_debug: Whether this applies: need debug.
    :param video: Whether this applies: video.
    :param id: The id.
    :param reason: The reason.
    :param duration: How long it lasts, in seconds.

    https://core.telegram.org/constructor/phoneCallDiscarded
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x50CA4DE1
    TL_NAME: ClassVar[str] = "phoneCallDiscarded"
    TL_TYPE: ClassVar[str] = "PhoneCall"
    TL: ClassVar[str] = "phoneCallDiscarded#50ca4de1 flags:# need_rating:flags.2?true need_debug:flags.3?true video:flags.6?true id:long reason:flags.0?PhoneCallDiscardReason duration:flags.1?int = PhoneCall"

    id: int
    need_rating: bool = False
    need_debug: bool = False
    video: bool = False
    reason: TypePhoneCallDiscardReason | None = None
    duration: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.need_rating:
            flags |= 4
        if self.need_debug:
            flags |= 8
        if self.video:
            flags |= 0x40
        if self.reason is not None:
            flags |= 1
        if self.duration is not None:
            flags |= 2
        out += pack_2Iq(0x50CA4DE1, flags, self.id)
        if self.reason is not None:
            self.reason.write_to(out)
        if self.duration is not None:
            out += pack_i(self.duration)


TypePhoneCall: TypeAlias = PhoneCallEmpty | PhoneCallWaiting | PhoneCallRequested | PhoneCallAccepted | PhoneCall | PhoneCallDiscarded
"""``PhoneCall``: https://core.telegram.org/type/PhoneCall"""


class PhoneConnection(TLObject):
    """The ordinary form of PhoneConnection.

    ``phoneConnection#9cc123c7 flags:# tcp:flags.0?true id:long ip:string ipv6:string port:int peer_tag:bytes = PhoneConnection``

    :param tcp: Whether this applies: tcp.
    :param id: The id.
    :param ip: The ip.
    :param ipv6: The ipv 6.
    :param port: The port.
    :param peer_tag: The peer tag.

    https://core.telegram.org/constructor/phoneConnection
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9CC123C7
    TL_NAME: ClassVar[str] = "phoneConnection"
    TL_TYPE: ClassVar[str] = "PhoneConnection"
    TL: ClassVar[str] = "phoneConnection#9cc123c7 flags:# tcp:flags.0?true id:long ip:string ipv6:string port:int peer_tag:bytes = PhoneConnection"

    id: int
    ip: str
    ipv6: str
    port: int
    peer_tag: bytes
    tcp: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.tcp:
            flags |= 1
        out += pack_2Iq(0x9CC123C7, flags, self.id)
        write_str(out, self.ip)
        write_str(out, self.ipv6)
        out += pack_i(self.port)
        write_bytes(out, self.peer_tag)


class PhoneConnectionWebrtc(TLObject):
    """The form 'webrtc' of PhoneConnection.

    ``phoneConnectionWebrtc#635fe375 flags:# turn:flags.0?true stun:flags.1?true id:long ip:string ipv6:string port:int username:string password:string = PhoneConnection``

    :param turn: Whether this applies: turn.
    :param stun: Whether this applies: stun.
    :param id: The id.
    :param ip: The ip.
    :param ipv6: The ipv 6.
    :param port: The port.
    :param username: The username, without @.
    :param password: The proof of the two-step password, computed over SRP.

    https://core.telegram.org/constructor/phoneConnectionWebrtc
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x635FE375
    TL_NAME: ClassVar[str] = "phoneConnectionWebrtc"
    TL_TYPE: ClassVar[str] = "PhoneConnection"
    TL: ClassVar[str] = "phoneConnectionWebrtc#635fe375 flags:# turn:flags.0?true stun:flags.1?true id:long ip:string ipv6:string port:int username:string password:string = PhoneConnection"

    id: int
    ip: str
    ipv6: str
    port: int
    username: str
    password: str
    turn: bool = False
    stun: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.turn:
            flags |= 1
        if self.stun:
            flags |= 2
        out += pack_2Iq(0x635FE375, flags, self.id)
        write_str(out, self.ip)
        write_str(out, self.ipv6)
        out += pack_i(self.port)
        write_str(out, self.username)
        write_str(out, self.password)


TypePhoneConnection: TypeAlias = PhoneConnection | PhoneConnectionWebrtc
"""``PhoneConnection``: https://core.telegram.org/type/PhoneConnection"""


class PhoneCallProtocol(TLObject):
    """The ordinary form of PhoneCallProtocol.

    ``phoneCallProtocol#fc878fc8 flags:# udp_p2p:flags.0?true udp_reflector:flags.1?true min_layer:int max_layer:int library_versions:Vector<string> = PhoneCallProtocol``

    :param udp_p2p: Whether this applies: udp p 2 p.
    :param udp_reflector: Whether this applies: udp reflector.
    :param min_layer: The min layer.
    :param max_layer: The max layer.
    :param library_versions: The library versions.

    https://core.telegram.org/constructor/phoneCallProtocol
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFC878FC8
    TL_NAME: ClassVar[str] = "phoneCallProtocol"
    TL_TYPE: ClassVar[str] = "PhoneCallProtocol"
    TL: ClassVar[str] = "phoneCallProtocol#fc878fc8 flags:# udp_p2p:flags.0?true udp_reflector:flags.1?true min_layer:int max_layer:int library_versions:Vector<string> = PhoneCallProtocol"

    min_layer: int
    max_layer: int
    library_versions: list[str]
    udp_p2p: bool = False
    udp_reflector: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.udp_p2p:
            flags |= 1
        if self.udp_reflector:
            flags |= 2
        out += pack_2I2i(0xFC878FC8, flags, self.min_layer, self.max_layer)
        write_strs(out, self.library_versions)


TypePhoneCallProtocol: TypeAlias = PhoneCallProtocol
"""``PhoneCallProtocol``: https://core.telegram.org/type/PhoneCallProtocol"""


def _read_PhoneCallDiscardReasonMissed(data: bytes, pos: int, depth: int, new: Any = PhoneCallDiscardReasonMissed) -> tuple[PhoneCallDiscardReasonMissed, int]:
    return new(), pos


def _read_PhoneCallDiscardReasonDisconnect(data: bytes, pos: int, depth: int, new: Any = PhoneCallDiscardReasonDisconnect) -> tuple[PhoneCallDiscardReasonDisconnect, int]:
    return new(), pos


def _read_PhoneCallDiscardReasonHangup(data: bytes, pos: int, depth: int, new: Any = PhoneCallDiscardReasonHangup) -> tuple[PhoneCallDiscardReasonHangup, int]:
    return new(), pos


def _read_PhoneCallDiscardReasonBusy(data: bytes, pos: int, depth: int, new: Any = PhoneCallDiscardReasonBusy) -> tuple[PhoneCallDiscardReasonBusy, int]:
    return new(), pos


def _read_PhoneCallDiscardReasonMigrateConferenceCall(data: bytes, pos: int, depth: int, new: Any = PhoneCallDiscardReasonMigrateConferenceCall) -> tuple[PhoneCallDiscardReasonMigrateConferenceCall, int]:
    slug, pos = read_str(data, pos)
    return new(slug), pos


def _read_PhoneCallEmpty(data: bytes, pos: int, depth: int, new: Any = PhoneCallEmpty) -> tuple[PhoneCallEmpty, int]:
    id = unpack_q(data, pos)[0]
    return new(id), pos + 8


def _read_PhoneCallWaiting(data: bytes, pos: int, depth: int, new: Any = PhoneCallWaiting) -> tuple[PhoneCallWaiting, int]:
    flags, id, access_hash, date, admin_id, participant_id, cid = unpack_I2qi2qI(data, pos)
    protocol, pos = _PhoneCallProtocol_table[cid](data, pos + 44, depth + 1)
    if flags & 1:
        receive_date = unpack_i(data, pos)[0]
        pos += 4
    else:
        receive_date = None
    return new(id, access_hash, date, admin_id, participant_id, protocol, flags & 0x40 != 0, receive_date), pos


def _read_PhoneCallRequested(data: bytes, pos: int, depth: int, new: Any = PhoneCallRequested) -> tuple[PhoneCallRequested, int]:
    flags, id, access_hash, date, admin_id, participant_id = unpack_I2qi2q(data, pos)
    g_a_hash, pos = read_bytes(data, pos + 40)
    cid = unpack_I(data, pos)[0]
    protocol, pos = _PhoneCallProtocol_table[cid](data, pos + 4, depth + 1)
    return new(id, access_hash, date, admin_id, participant_id, g_a_hash, protocol, flags & 0x40 != 0), pos


def _read_PhoneCallAccepted(data: bytes, pos: int, depth: int, new: Any = PhoneCallAccepted) -> tuple[PhoneCallAccepted, int]:
    flags, id, access_hash, date, admin_id, participant_id = unpack_I2qi2q(data, pos)
    g_b, pos = read_bytes(data, pos + 40)
    cid = unpack_I(data, pos)[0]
    protocol, pos = _PhoneCallProtocol_table[cid](data, pos + 4, depth + 1)
    return new(id, access_hash, date, admin_id, participant_id, g_b, protocol, flags & 0x40 != 0), pos


def _read_PhoneCall(data: bytes, pos: int, depth: int, new: Any = PhoneCall) -> tuple[PhoneCall, int]:
    flags, id, access_hash, date, admin_id, participant_id = unpack_I2qi2q(data, pos)
    g_a_or_b, pos = read_bytes(data, pos + 40)
    key_fingerprint, cid = unpack_qI(data, pos)
    protocol, pos = _PhoneCallProtocol_table[cid](data, pos + 12, depth + 1)
    connections, pos = read_objects(_PhoneConnection_table, data, pos, depth)
    start_date = unpack_i(data, pos)[0]
    pos += 4
    if flags & 0x80:
        custom_parameters, pos = _DataJSON_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        custom_parameters = None
    return new(id, access_hash, date, admin_id, participant_id, g_a_or_b, key_fingerprint, protocol, connections, start_date, flags & 0x20 != 0, flags & 0x40 != 0, flags & 0x100 != 0, custom_parameters), pos


def _read_PhoneCallDiscarded(data: bytes, pos: int, depth: int, new: Any = PhoneCallDiscarded) -> tuple[PhoneCallDiscarded, int]:
    flags, id = unpack_Iq(data, pos)
    pos += 12
    if flags & 0x3:
        if flags & 1:
            reason, pos = _PhoneCallDiscardReason_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            reason = None
        if flags & 2:
            duration = unpack_i(data, pos)[0]
            pos += 4
        else:
            duration = None
    else:
        reason = duration = None
    return new(id, flags & 4 != 0, flags & 8 != 0, flags & 0x40 != 0, reason, duration), pos


def _read_PhoneConnection(data: bytes, pos: int, depth: int, new: Any = PhoneConnection) -> tuple[PhoneConnection, int]:
    flags, id = unpack_Iq(data, pos)
    ip, pos = read_str(data, pos + 12)
    ipv6, pos = read_str(data, pos)
    port = unpack_i(data, pos)[0]
    peer_tag, pos = read_bytes(data, pos + 4)
    return new(id, ip, ipv6, port, peer_tag, flags & 1 != 0), pos


def _read_PhoneConnectionWebrtc(data: bytes, pos: int, depth: int, new: Any = PhoneConnectionWebrtc) -> tuple[PhoneConnectionWebrtc, int]:
    flags, id = unpack_Iq(data, pos)
    ip, pos = read_str(data, pos + 12)
    ipv6, pos = read_str(data, pos)
    port = unpack_i(data, pos)[0]
    username, pos = read_str(data, pos + 4)
    password, pos = read_str(data, pos)
    return new(id, ip, ipv6, port, username, password, flags & 1 != 0, flags & 2 != 0), pos


def _read_PhoneCallProtocol(data: bytes, pos: int, depth: int, new: Any = PhoneCallProtocol) -> tuple[PhoneCallProtocol, int]:
    flags, min_layer, max_layer = unpack_I2i(data, pos)
    library_versions, pos = read_strs(data, pos + 12)
    return new(min_layer, max_layer, library_versions, flags & 1 != 0, flags & 2 != 0), pos


registry.add("PhoneCallDiscardReason", {
    0x85E42301: _read_PhoneCallDiscardReasonMissed,
    0xE095C1A0: _read_PhoneCallDiscardReasonDisconnect,
    0x57ADC690: _read_PhoneCallDiscardReasonHangup,
    0xFAF7E8C9: _read_PhoneCallDiscardReasonBusy,
    0x9FBBF1F7: _read_PhoneCallDiscardReasonMigrateConferenceCall,
})
registry.add("PhoneCall", {
    0x5366C915: _read_PhoneCallEmpty,
    0xC5226F17: _read_PhoneCallWaiting,
    0x14B0ED0C: _read_PhoneCallRequested,
    0x3660C311: _read_PhoneCallAccepted,
    0x30535AF5: _read_PhoneCall,
    0x50CA4DE1: _read_PhoneCallDiscarded,
})
registry.add("PhoneConnection", {
    0x9CC123C7: _read_PhoneConnection,
    0x635FE375: _read_PhoneConnectionWebrtc,
})
registry.add("PhoneCallProtocol", {
    0xFC878FC8: _read_PhoneCallProtocol,
})
