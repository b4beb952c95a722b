# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``smsjobs``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_str,
    unpacker,
    write_str,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_I: Unpack = unpacker("I")
unpack_I5i: Unpack = unpacker("I5i")
unpack_i: Unpack = unpacker("i")
pack_2I: Pack = packer("2I")
pack_2I5i: Pack = packer("2I5i")
pack_i: Pack = packer("i")


class EligibleToJoin(TLObject):
    """The form 'eligible to join' of smsjobs.EligibilityToJoin.

    ``smsjobs.eligibleToJoin#dc8b44cf terms_url:string monthly_sent_sms:int = smsjobs.EligibilityToJoin``

    :param terms_url: The terms url.
    :param monthly_sent_sms: The monthly sent sms.

    https://core.telegram.org/constructor/smsjobs.eligibleToJoin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDC8B44CF
    TL_NAME: ClassVar[str] = "smsjobs.eligibleToJoin"
    TL_TYPE: ClassVar[str] = "smsjobs.EligibilityToJoin"
    TL: ClassVar[str] = "smsjobs.eligibleToJoin#dc8b44cf terms_url:string monthly_sent_sms:int = smsjobs.EligibilityToJoin"

    terms_url: str
    monthly_sent_sms: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xcf\x44\x8b\xdc"
        write_str(out, self.terms_url)
        out += pack_i(self.monthly_sent_sms)


TypeEligibilityToJoin: TypeAlias = EligibleToJoin
"""``smsjobs.EligibilityToJoin``: https://core.telegram.org/type/smsjobs.EligibilityToJoin"""


class Status(TLObject):
    """The ordinary form of smsjobs.Status.

    ``smsjobs.status#2aee9191 flags:# allow_international:flags.0?true recent_sent:int recent_since:int recent_remains:int total_sent:int total_since:int last_gift_slug:flags.1?string terms_url:string = smsjobs.Status``

    :param allow_international: Whether this applies: allow international.
    :param recent_sent: The recent sent.
    :param recent_since: The recent since.
    :param recent_remains: The recent remains.
    :param total_sent: The total sent.
    :param total_since: The total since.
    :param last_gift_slug: The last gift slug.
    :param terms_url: The terms url.

    https://core.telegram.org/constructor/smsjobs.status
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2AEE9191
    TL_NAME: ClassVar[str] = "smsjobs.status"
    TL_TYPE: ClassVar[str] = "smsjobs.Status"
    TL: ClassVar[str] = "smsjobs.status#2aee9191 flags:# allow_international:flags.0?true recent_sent:int recent_since:int recent_remains:int total_sent:int total_since:int last_gift_slug:flags.1?string terms_url:string = smsjobs.Status"

    recent_sent: int
    recent_since: int
    recent_remains: int
    total_sent: int
    total_since: int
    terms_url: str
    allow_international: bool = False
    last_gift_slug: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.allow_international:
            flags |= 1
        if self.last_gift_slug is not None:
            flags |= 2
        out += pack_2I5i(0x2AEE9191, flags, self.recent_sent, self.recent_since, self.recent_remains, self.total_sent, self.total_since)
        if self.last_gift_slug is not None:
            write_str(out, self.last_gift_slug)
        write_str(out, self.terms_url)


TypeStatus: TypeAlias = Status
"""``smsjobs.Status``: https://core.telegram.org/type/smsjobs.Status"""


class IsEligibleToJoin(Function["TypeEligibilityToJoin"]):
    """Calls 'is eligible to join'.

    ``smsjobs.isEligibleToJoin#0edc39d0 = smsjobs.EligibilityToJoin``

    Result: ``smsjobs.EligibilityToJoin``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 NOT_ELIGIBLE.

    https://core.telegram.org/method/smsjobs.isEligibleToJoin
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0EDC39D0
    TL_NAME: ClassVar[str] = "smsjobs.isEligibleToJoin"
    TL_TYPE: ClassVar[str] = "smsjobs.EligibilityToJoin"
    TL: ClassVar[str] = "smsjobs.isEligibleToJoin#0edc39d0 = smsjobs.EligibilityToJoin"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd0\x39\xdc\x0e"


class Join(Function[bool]):
    """Joins smsjobs.

    ``smsjobs.join#a74ece2d = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 NOT_ELIGIBLE.

    https://core.telegram.org/method/smsjobs.join
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA74ECE2D
    TL_NAME: ClassVar[str] = "smsjobs.join"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "smsjobs.join#a74ece2d = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2d\xce\x4e\xa7"


class Leave(Function[bool]):
    """Leaves smsjobs.

    ``smsjobs.leave#9898ad73 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 NOT_JOINED.

    https://core.telegram.org/method/smsjobs.leave
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9898AD73
    TL_NAME: ClassVar[str] = "smsjobs.leave"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "smsjobs.leave#9898ad73 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\x73\xad\x98\x98"


class UpdateSettings(Function[bool]):
    """Changes settings.

    ``smsjobs.updateSettings#093fa0bf flags:# allow_international:flags.0?true = Bool``

    :param allow_international: Whether this applies: allow international.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 NOT_JOINED.

    https://core.telegram.org/method/smsjobs.updateSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x093FA0BF
    TL_NAME: ClassVar[str] = "smsjobs.updateSettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "smsjobs.updateSettings#093fa0bf flags:# allow_international:flags.0?true = Bool"

    allow_international: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.allow_international:
            flags |= 1
        out += pack_2I(0x093FA0BF, flags)


class GetStatus(Function["TypeStatus"]):
    """Fetches status.

    ``smsjobs.getStatus#10a698e8 = smsjobs.Status``

    Result: ``smsjobs.Status``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 NOT_JOINED.

    https://core.telegram.org/method/smsjobs.getStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x10A698E8
    TL_NAME: ClassVar[str] = "smsjobs.getStatus"
    TL_TYPE: ClassVar[str] = "smsjobs.Status"
    TL: ClassVar[str] = "smsjobs.getStatus#10a698e8 = smsjobs.Status"

    def write_to(self, out: bytearray) -> None:
        out += b"\xe8\x98\xa6\x10"


class GetSmsJob(Function["_root.TypeSmsJob"]):
    """Fetches sms job.

    ``smsjobs.getSmsJob#778d902f job_id:string = SmsJob``

    :param job_id: The job id.

    Result: ``SmsJob``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SMSJOB_ID_INVALID.

    https://core.telegram.org/method/smsjobs.getSmsJob
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x778D902F
    TL_NAME: ClassVar[str] = "smsjobs.getSmsJob"
    TL_TYPE: ClassVar[str] = "SmsJob"
    TL: ClassVar[str] = "smsjobs.getSmsJob#778d902f job_id:string = SmsJob"

    job_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x2f\x90\x8d\x77"
        write_str(out, self.job_id)


class FinishJob(Function[bool]):
    """Finishes job.

    ``smsjobs.finishJob#4f1ebf24 flags:# job_id:string error:flags.0?string = Bool``

    :param job_id: The job id.
    :param error: What went wrong.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SMSJOB_ID_INVALID.

    https://core.telegram.org/method/smsjobs.finishJob
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4F1EBF24
    TL_NAME: ClassVar[str] = "smsjobs.finishJob"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "smsjobs.finishJob#4f1ebf24 flags:# job_id:string error:flags.0?string = Bool"

    job_id: str
    error: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.error is not None:
            flags |= 1
        out += pack_2I(0x4F1EBF24, flags)
        write_str(out, self.job_id)
        if self.error is not None:
            write_str(out, self.error)


def _read_EligibleToJoin(data: bytes, pos: int, depth: int, new: Any = EligibleToJoin) -> tuple[EligibleToJoin, int]:
    terms_url, pos = read_str(data, pos)
    monthly_sent_sms = unpack_i(data, pos)[0]
    return new(terms_url, monthly_sent_sms), pos + 4


def _read_Status(data: bytes, pos: int, depth: int, new: Any = Status) -> tuple[Status, int]:
    flags, recent_sent, recent_since, recent_remains, total_sent, total_since = unpack_I5i(data, pos)
    pos += 24
    if flags & 2:
        last_gift_slug, pos = read_str(data, pos)
    else:
        last_gift_slug = None
    terms_url, pos = read_str(data, pos)
    return new(recent_sent, recent_since, recent_remains, total_sent, total_since, terms_url, flags & 1 != 0, last_gift_slug), pos


def _read_IsEligibleToJoin(data: bytes, pos: int, depth: int, new: Any = IsEligibleToJoin) -> tuple[IsEligibleToJoin, int]:
    return new(), pos


def _read_Join(data: bytes, pos: int, depth: int, new: Any = Join) -> tuple[Join, int]:
    return new(), pos


def _read_Leave(data: bytes, pos: int, depth: int, new: Any = Leave) -> tuple[Leave, int]:
    return new(), pos


def _read_UpdateSettings(data: bytes, pos: int, depth: int, new: Any = UpdateSettings) -> tuple[UpdateSettings, int]:
    flags = unpack_I(data, pos)[0]
    return new(flags & 1 != 0), pos + 4


def _read_GetStatus(data: bytes, pos: int, depth: int, new: Any = GetStatus) -> tuple[GetStatus, int]:
    return new(), pos


def _read_GetSmsJob(data: bytes, pos: int, depth: int, new: Any = GetSmsJob) -> tuple[GetSmsJob, int]:
    job_id, pos = read_str(data, pos)
    return new(job_id), pos


def _read_FinishJob(data: bytes, pos: int, depth: int, new: Any = FinishJob) -> tuple[FinishJob, int]:
    flags = unpack_I(data, pos)[0]
    job_id, pos = read_str(data, pos + 4)
    if flags & 1:
        error, pos = read_str(data, pos)
    else:
        error = None
    return new(job_id, error), pos


registry.add("smsjobs.EligibilityToJoin", {
    0xDC8B44CF: _read_EligibleToJoin,
})
registry.add("smsjobs.Status", {
    0x2AEE9191: _read_Status,
})
registry.add_functions({
    0x0EDC39D0: _read_IsEligibleToJoin,
    0xA74ECE2D: _read_Join,
    0x9898AD73: _read_Leave,
    0x093FA0BF: _read_UpdateSettings,
    0x10A698E8: _read_GetStatus,
    0x778D902F: _read_GetSmsJob,
    0x4F1EBF24: _read_FinishJob,
})
