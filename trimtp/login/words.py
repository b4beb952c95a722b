"""What a login needs to say to a person: where the code went, what a refusal means, when a wait is over."""

from __future__ import annotations

from datetime import datetime, timedelta

from trimtp import errors
from trimtp.errors import RpcError
from trimtp.login.password import PasswordRemoved, PasswordResetWait
from trimtp.login.steps import SentCode

__all__ = ["code_question", "duration", "in_words", "moment", "reset_in_words", "wait_in_words", "where_sent"]

_REFUSALS = {
    "ACCESS_TOKEN_EXPIRED": "the bot token is no longer in force",
    "ACCESS_TOKEN_INVALID": "the bot token is wrong",
    "API_ID_INVALID": "the api id and api hash do not belong together: see https://my.telegram.org",
    "API_ID_PUBLISHED_FLOOD": "this api id was published somewhere, and Telegram no longer lets it log in",
    "AUTH_RESTART": "Telegram wants the login begun again",
    "CODE_INVALID": "the code from the e-mail is wrong",
    "EMAIL_HASH_EXPIRED": "the code from the e-mail came too late: ask for a new one",
    "EMAIL_INVALID": "Telegram does not take this e-mail address",
    "EMAIL_NOT_ALLOWED": "this e-mail address may not be used here",
    "EMAIL_VERIFY_EXPIRED": "the code from the e-mail came too late: ask for a new one",
    "FIRSTNAME_INVALID": "Telegram does not take this first name",
    "FRESH_CHANGE_PHONE_FORBIDDEN": "a login this young may not change the phone number: try again in a day",
    "FRESH_RESET_AUTHORISATION_FORBIDDEN": "a login this young may not end others: try again a day after logging in",
    "HASH_INVALID": "no device of the account has this hash",
    "LASTNAME_INVALID": "Telegram does not take this last name",
    "PASSWORD_EMPTY": "the account has no password",
    "PASSWORD_HASH_INVALID": "the password is wrong",
    "PASSWORD_RECOVERY_EXPIRED": "the code from the e-mail came too late: ask for a new one",
    "PASSWORD_RECOVERY_NA": "the account has no e-mail address for recovery",
    "PHONE_CODE_EMPTY": "the code is missing",
    "PHONE_CODE_EXPIRED": "the code came too late: ask for a new one",
    "PHONE_CODE_INVALID": "the code is wrong",
    "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN": "new accounts are made in an official app only",
    "PHONE_NUMBER_BANNED": "Telegram has banned this phone number",
    "PHONE_NUMBER_FLOOD": "too many codes were asked for with this phone number: try again tomorrow",
    "PHONE_NUMBER_INVALID": "Telegram does not know this phone number",
    "PHONE_NUMBER_OCCUPIED": "another account has this phone number",
    "PHONE_NUMBER_UNOCCUPIED": "no account has this phone number",
    "PHONE_PASSWORD_FLOOD": "too many wrong passwords: try again tomorrow",
    "PHONE_PASSWORD_PROTECTED": "the account is protected by a password that has to be given first",
    "RESET_REQUEST_MISSING": "no reset of the password waits",
    "SEND_CODE_UNAVAILABLE": "Telegram has no other way left to send the code",
    "SMS_CODE_CREATE_FAILED": "Telegram could not make an SMS with the code: try again later",
    "TASK_ALREADY_EXISTS": "that was asked for before, and waits",
    "UPDATE_APP_TO_LOGIN": "Telegram wants a newer program for this login",
}

_WAYS = {
    "sms": "by SMS",
    "call": "by a phone call",
    "flash call": "by a call whose number is the code",
    "missed call": "by a missed call",
    "fragment": "through fragment.com",
}


def in_words(error: RpcError) -> str:
    """A refusal during login in words, with the server's own name for it; other errors as they are."""
    if isinstance(error, errors.Flood) and error.value is not None:
        return f"Telegram wants a pause of {wait_in_words(error.value)} ({error.code} {error.name})"
    words = _REFUSALS.get(error.name)
    return str(error) if words is None else f"{words} ({error.code} {error.name})"


# ---- time ------------------------------------------------------------------------------------------------------------


def duration(seconds: float) -> str:
    """Seconds as a person says them."""
    whole = max(0, int(seconds))
    if whole < 120:
        return f"{whole} s"
    if whole < 7200:
        return f"{whole // 60} min"
    return f"{whole // 3600} h" if whole < 172800 else f"{whole // 86400} days"


def wait_in_words(seconds: float, *, now: datetime | None = None) -> str:
    """How long a wait is, and at which local time of day it ends: ``"59 min, until 15:42:10"``."""
    start = datetime.now().astimezone() if now is None else now
    try:
        end = start + timedelta(seconds=seconds)
    except OverflowError:
        return duration(seconds)
    return f"{duration(seconds)}, until {moment(end, now=start)}"


def moment(when: datetime | float, *, now: datetime | None = None) -> str:
    """A moment (Unix seconds, or with a time zone) as local time of day, with the day unless that is today."""
    start = datetime.now().astimezone() if now is None else now
    local = when if isinstance(when, datetime) else datetime.fromtimestamp(when, start.tzinfo)
    day = "" if local.date() == start.date() else f"{local:%Y-%m-%d} "
    return f"{day}{local:%H:%M:%S}"


def reset_in_words(state: PasswordResetWait | PasswordRemoved, *, now: datetime | None = None) -> str:
    """What became of the reset of a password, in one sentence."""
    match state:
        case PasswordRemoved():
            return "The account has no password any more."
        case PasswordResetWait(date=date, refused=True):
            return f"A reset was called off lately; another one can be asked for from {moment(date, now=now)} on."
        case PasswordResetWait(date=date):
            return f"The reset has begun; the password can be taken away from {moment(date, now=now)} on."


# ---- codes -----------------------------------------------------------------------------------------------------------


def where_sent(sent: SentCode) -> str:
    """One sentence on where to look for the code."""
    digits = "" if sent.length is None else f" of {sent.length} characters"
    match sent.type:
        case "none":
            return "Telegram wants no code."
        case "app":
            return f"A code{digits} was sent to the Telegram apps where {sent.phone} is logged in."
        case "sms":
            return f"A code{digits} was sent to {sent.phone} by SMS."
        case "call":
            return f"A phone call to {sent.phone} will tell you a code{digits}."
        case "flash call":
            return f"{sent.phone} gets a call; the code is the number that calls ({sent.hint})."
        case "missed call":
            return f"{sent.phone} gets a call; the code is the last {sent.length} digits after {sent.hint}."
        case "email":
            waits = ""
            if sent.email_reset_date is not None:
                waits = f" From {moment(sent.email_reset_date)} on it will come by SMS instead."
            return f"A code{digits} was sent to the e-mail address {sent.hint}.{waits}"
        case "email setup":
            return "Telegram wants an e-mail address first, to which it will send login codes from now on."
        case "fragment":
            return f"A code{digits} waits at {sent.hint}"
        case "sms word" | "sms phrase":
            beginning = f" that begins with {sent.hint!r}" if sent.hint else ""
            return f"A {sent.type.removeprefix('sms ')}{beginning} was sent to {sent.phone} by SMS."
        case _:
            return f"Telegram chose a way ({sent.type}) by which only official apps get a code."


def code_question(sent: SentCode) -> str:
    """What to ask for the code, with the way to have it sent once more where there is one."""
    if sent.next_type is None:
        return "Code"
    after = "" if not sent.timeout else f", after {sent.timeout} s"
    return f"Code (empty: have it sent {_WAYS.get(sent.next_type, f'by {sent.next_type}')}{after})"
