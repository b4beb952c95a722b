"""How the mock tells of a code that it sent. Spec: https://core.telegram.org/type/auth.SentCodeType"""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.accounts import SentCode
from trimtp.testing.methods.registry import Call

__all__ = ["CODE_TIMEOUT", "email_pattern", "sent_code"]

CODE_TIMEOUT = 60
"""After how many seconds a code may be sent again."""


def email_pattern(address: str) -> str:
    """An e-mail address as far as a login shows it."""
    name, _, host = address.partition("@")
    return f"{name[:1]}***{name[-1:]}@{host}"


def sent_code(call: Call, phone: str, phone_code_hash: str) -> api.auth.SentCode:
    """``auth.sentCode`` for a code that was sent."""
    sent = call.cluster.accounts.sent(phone, phone_code_hash, call.now)
    after = sent.route[sent.way + 1] if sent.way + 1 < len(sent.route) else ""
    next_type = _NEXT_TYPES.get(after)
    return api.auth.SentCode(
        type=_code_type(call, sent),
        phone_code_hash=phone_code_hash,
        next_type=None if next_type is None else next_type(),
        timeout=None if next_type is None else CODE_TIMEOUT,
    )


_NEXT_TYPES: dict[str, type[api.auth.TypeCodeType]] = {
    "sms": api.auth.CodeTypeSms,
    "call": api.auth.CodeTypeCall,
    "flash call": api.auth.CodeTypeFlashCall,
    "missed call": api.auth.CodeTypeMissedCall,
    "fragment": api.auth.CodeTypeFragmentSms,
}


def _code_type(call: Call, sent: SentCode) -> api.auth.TypeSentCodeType:
    code = call.cluster.code
    match sent.kind:
        case "sms":
            return api.auth.SentCodeTypeSms(length=len(code))
        case "call":
            return api.auth.SentCodeTypeCall(length=len(code))
        case "flash call":
            return api.auth.SentCodeTypeFlashCall(pattern=f"*{code}")
        case "missed call":
            return api.auth.SentCodeTypeMissedCall(prefix="+99", length=len(code))
        case "fragment":
            return api.auth.SentCodeTypeFragmentSms(url="https://fragment.invalid/1", length=len(code))
        case "firebase sms":
            return api.auth.SentCodeTypeFirebaseSms(length=len(code))
        case "sms word":
            return api.auth.SentCodeTypeSmsWord(beginning=code[:1])
        case "sms phrase":
            return api.auth.SentCodeTypeSmsPhrase(beginning=code.split()[0])
        case "email setup":
            return api.auth.SentCodeTypeSetUpEmailRequired()
        case "email":
            date = call.cluster.accounts.email_reset_date(sent.phone)
            return api.auth.SentCodeTypeEmailCode(
                email_pattern=email_pattern(call.cluster.accounts.login_email(sent.phone)),
                length=len(code),
                reset_available_period=call.cluster.email_reset_after if date is None else None,
                reset_pending_date=date,
            )
        case _:
            return api.auth.SentCodeTypeApp(length=len(code))
