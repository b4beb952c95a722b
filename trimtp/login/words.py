"""What a login needs to say to a person: where the code went, and what a refusal means."""

from __future__ import annotations

from trimtp.errors import RpcError
from trimtp.login.steps import CodeSent

__all__ = ["code_question", "in_words", "where_sent"]

_REFUSALS = {
    "ACCESS_TOKEN_EXPIRED": "the bot token is no longer in force",
    "ACCESS_TOKEN_INVALID": "the bot token is wrong",
    "API_ID_INVALID": "the api id and api hash do not belong together: see https://my.telegram.org",
    "API_ID_PUBLISHED_FLOOD": "this api id was published somewhere, and Telegram no longer lets it log in",
    "FIRSTNAME_INVALID": "Telegram does not take this first name",
    "LASTNAME_INVALID": "Telegram does not take this last name",
    "PASSWORD_HASH_INVALID": "the password is wrong",
    "PHONE_CODE_EMPTY": "the code is missing",
    "PHONE_CODE_EXPIRED": "the code came too late: ask for a new one",
    "PHONE_CODE_INVALID": "the code is wrong",
    "PHONE_NUMBER_APP_SIGNUP_FORBIDDEN": "new accounts are made in an official app only",
    "PHONE_NUMBER_BANNED": "Telegram has banned this phone number",
    "PHONE_NUMBER_FLOOD": "too many codes were asked for with this phone number: try again tomorrow",
    "PHONE_NUMBER_INVALID": "Telegram does not know this phone number",
    "PHONE_NUMBER_UNOCCUPIED": "no account has this phone number",
    "PHONE_PASSWORD_FLOOD": "too many wrong passwords: try again tomorrow",
    "PHONE_PASSWORD_PROTECTED": "the account is protected by a password that has to be given first",
    "SEND_CODE_UNAVAILABLE": "Telegram has no other way left to send the code",
}


def in_words(error: RpcError) -> str:
    """A refusal during login in words, with the server's own name for it; other errors as they are."""
    words = _REFUSALS.get(error.name)
    return str(error) if words is None else f"{words} ({error.code} {error.name})"


def where_sent(sent: CodeSent) -> str:
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
            return f"A code{digits} was sent to the e-mail address {sent.hint}."
        case "fragment":
            return f"A code{digits} waits at {sent.hint}"
        case "sms word" | "sms phrase":
            beginning = f" that begins with {sent.hint!r}" if sent.hint else ""
            return f"A {sent.type.removeprefix('sms ')}{beginning} was sent to {sent.phone} by SMS."
        case _:
            return f"Telegram chose a way ({sent.type}) by which only official apps get a code."


def code_question(sent: CodeSent) -> str:
    """What to ask for the code, with the way to have it sent once more where there is one."""
    if sent.next_type is None:
        return "Code"
    ways = {"sms": "by SMS", "call": "by a phone call", "fragment": "through fragment.com"}
    after = "" if not sent.timeout else f", after {sent.timeout} s"
    return f"Code (empty: have it sent {ways.get(sent.next_type, f'by {sent.next_type}')}{after})"
