"""The ways a login code can come, as the words that a step carries.

Spec: https://core.telegram.org/type/auth.SentCodeType
"""

from __future__ import annotations

from typing import NamedTuple, assert_never

import trimtp_api as api

__all__ = ["NEXT_TYPES", "CodeType", "code_type"]


class CodeType(NamedTuple):
    """One ``auth.SentCodeType``; the fields are those of :class:`trimtp.login.steps.SentCode`."""

    name: str
    hint: str = ""
    length: int | None = None
    reset_after: int | None = None
    reset_date: int | None = None


NEXT_TYPES: dict[type[api.TLObject], str] = {
    api.auth.CodeTypeSms: "sms",
    api.auth.CodeTypeCall: "call",
    api.auth.CodeTypeFlashCall: "flash call",
    api.auth.CodeTypeMissedCall: "missed call",
    api.auth.CodeTypeFragmentSms: "fragment",
}


def code_type(kind: api.auth.TypeSentCodeType) -> CodeType:
    """``auth.SentCodeType`` in words."""
    auth = api.auth
    match kind:
        case auth.SentCodeTypeApp(length=length):
            return CodeType("app", "", length)
        case auth.SentCodeTypeSms(length=length):
            return CodeType("sms", "", length)
        case auth.SentCodeTypeCall(length=length):
            return CodeType("call", "", length)
        case auth.SentCodeTypeFlashCall(pattern=pattern):
            return CodeType("flash call", pattern)
        case auth.SentCodeTypeMissedCall(prefix=prefix, length=length):
            return CodeType("missed call", prefix, length)
        case auth.SentCodeTypeEmailCode(email_pattern=pattern, length=length) as by_mail:
            return CodeType("email", pattern, length, by_mail.reset_available_period, by_mail.reset_pending_date)
        case auth.SentCodeTypeFragmentSms(url=url, length=length):
            return CodeType("fragment", url, length)
        case auth.SentCodeTypeFirebaseSms(length=length):
            return CodeType("firebase sms", "", length)
        case auth.SentCodeTypeSmsWord(beginning=beginning):
            return CodeType("sms word", beginning or "")
        case auth.SentCodeTypeSmsPhrase(beginning=beginning):
            return CodeType("sms phrase", beginning or "")
        case auth.SentCodeTypeSetUpEmailRequired():
            return CodeType("email setup")
        case _:
            assert_never(kind)
