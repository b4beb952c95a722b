"""Login as a chain of frozen values: each step offers what can be done next, and nothing else.

``request_code`` → :class:`CodeSent` → ``submit(code)`` → :class:`SignedIn` | :class:`PasswordNeeded` |
:class:`SignUpNeeded`; the last two have a ``submit`` of their own that ends in :class:`SignedIn`. By then the account
is committed to the session store. Steps hold no state that a failed attempt could spoil: after a wrong code or
password, ``submit`` the same step again; after a code that came too late, go on with its ``restart()``.

What is secret (the code, the password, phone_code_hash) is in no repr and in no exception.
Spec: https://core.telegram.org/api/auth, https://core.telegram.org/api/srp
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Self, TypeVar

import trimtp_api as api
import trio

from trimtp import errors
from trimtp.login.base import LoginClient, LoginImpossible, SignedIn, adopt
from trimtp.login.code_types import NEXT_TYPES, CodeType, code_type
from trimtp.login.password import PasswordNeeded, password_needed

__all__ = [
    "CodeSent",
    "EmailCodeSent",
    "PhoneChangeCodeSent",
    "PhoneChanged",
    "SentCode",
    "SignUpNeeded",
    "normalise_phone",
    "request_code",
    "request_phone_change",
    "with_bot_token",
]

_S = TypeVar("_S", bound="SentCode")


@dataclass(frozen=True, slots=True)
class SentCode:
    """A code is on its way to ``phone``: what :class:`CodeSent` and :class:`PhoneChangeCodeSent` share.

    ``type`` says how: ``"app"``, ``"sms"``, ``"call"``, ``"flash call"``, ``"missed call"``, ``"email"``,
    ``"fragment"``, ``"firebase sms"``, ``"sms word"``, ``"sms phrase"``; ``"email setup"`` if an e-mail address is to
    be set up first, or ``"none"`` if the server wants no code. ``hint`` is what the server adds to that: the pattern of
    an address or a number, the first word, a URL, or "". ``length`` is the number of characters or None. ``timeout`` is
    after how many seconds :meth:`resend` makes sense, ``next_type`` how the code would come then; None where there is
    no other way. Of a code by e-mail, ``email_reset_after`` says after how many seconds the address may be given up
    (``CodeSent.reset_email``; None: it may not), ``email_reset_date`` (Unix seconds) when that happens, once it was
    asked for. Spec: https://core.telegram.org/constructor/auth.sentCode
    """

    phone: str
    type: str
    hint: str = ""
    length: int | None = None
    timeout: int | None = None
    next_type: str | None = None
    phone_code_hash: str = field(default="", repr=False)
    email_reset_after: int | None = None
    email_reset_date: int | None = None
    sent_at: float = field(default=-math.inf, repr=False, compare=False)
    client: LoginClient = field(kw_only=True, repr=False, compare=False)

    def seconds_to_resend(self) -> float:
        """For how many seconds :meth:`resend` is too early, 0 when it is not. Reads Trio's clock."""
        return max(0.0, self.sent_at + (self.timeout or 0) - trio.current_time())

    def seconds_to_reset(self) -> float:
        """For how many seconds ``reset_email`` is too early, 0 when it is not. Reads Trio's clock."""
        return max(0.0, self.sent_at + (self.email_reset_after or 0) - trio.current_time())

    async def resend(self) -> Self:
        """Have the code sent once more, by ``next_type``; the step that is returned replaces this one.

        Raises SendCodeUnavailable when every way was used, PhoneCodeExpired when it is too late, FloodWait.
        Spec: https://core.telegram.org/method/auth.resendCode
        """
        request = api.auth.ResendCode(phone_number=self.phone, phone_code_hash=self.phone_code_hash)
        return await _code_sent(type(self), self.client, self.phone, await self.client.invoke(request))

    async def cancel(self) -> None:
        """Tell the server that nobody will use this code (``auth.cancelCode``). Raises PhoneCodeExpired.

        Spec: https://core.telegram.org/method/auth.cancelCode
        """
        await self.client.invoke(
            api.auth.CancelCode(phone_number=self.phone, phone_code_hash=self.phone_code_hash),
        )

    def _code(self, code: str) -> str:
        """``code`` as the server wants it. Raises ValueError for none."""
        code = code.strip()
        if not self.type.startswith("sms "):
            code = code.replace(" ", "").replace("-", "")
        if not code:
            raise ValueError("a login code is needed")
        return code


@dataclass(frozen=True, slots=True)
class CodeSent(SentCode):
    """A login code is on its way, as :class:`SentCode` tells.

    ``next_step`` is where the login stands already if it goes on without a code (``type`` is ``"none"``): the account
    was recognised by the future auth token that its last logout left behind. ``submit("")`` returns it.
    """

    next_step: SignedIn | PasswordNeeded | None = None

    async def submit(self, code: str) -> SignedIn | PasswordNeeded | SignUpNeeded:
        """Log in with the code that arrived (``auth.signIn``).

        Raises PhoneCodeInvalid for a wrong code, and the same step takes another one; PhoneCodeExpired when it came
        too late, and :meth:`restart` has a new one sent; ValueError for no code at all; LoginImpossible while an e-mail
        address has to be set up first. Spec: https://core.telegram.org/method/auth.signIn
        """
        if self.next_step is not None:
            await trio.lowlevel.checkpoint()
            return self.next_step
        if self.type == "email setup":
            raise LoginImpossible("no code was sent: Telegram wants a login e-mail address first (set_up_email)")
        code = self._code(code)
        by_email = self.type == "email"
        request = api.auth.SignIn(
            phone_number=self.phone,
            phone_code_hash=self.phone_code_hash,
            phone_code=None if by_email else code,
            email_verification=api.EmailVerificationCode(code=code) if by_email else None,
        )
        try:
            answer = await self.client.invoke(request)
        except errors.SessionPasswordNeeded:
            return await password_needed(self.client)
        except errors.PhoneNumberUnoccupied:
            return SignUpNeeded("", self.phone, self.phone_code_hash, client=self.client)
        if isinstance(answer, api.auth.Authorization):
            return await adopt(self.client, answer, "")
        terms = answer.terms_of_service
        return SignUpNeeded(
            "" if terms is None else terms.text,
            self.phone,
            self.phone_code_hash,
            min_age=None if terms is None else terms.min_age_confirm,
            client=self.client,
        )

    async def restart(self) -> CodeSent:
        """Begin again with the same phone number: a new code, for one that came too late. Raises as request_code."""
        return await request_code(self.client, self.phone)

    async def set_up_email(self, address: str) -> EmailCodeSent:
        """Name the e-mail address to which login codes shall go from now on; it gets a code first.

        For a step whose type is ``"email setup"``. Raises ValueError for what is no address, EmailInvalid and
        EmailNotAllowed for one that Telegram does not take.
        Spec: https://core.telegram.org/api/auth#email-verification
        """
        address = address.strip()
        if "@" not in address.strip("@"):
            raise ValueError("that is no e-mail address")
        answer = await self.client.invoke(api.account.SendVerifyEmailCode(purpose=self._purpose(), email=address))
        return EmailCodeSent(address, answer.email_pattern, answer.length, self, client=self.client)

    async def reset_email(self) -> CodeSent:
        """Give up the e-mail address that codes go to, for somebody who cannot read it any more.

        The step that is returned replaces this one: its code comes by SMS, or its ``email_reset_date`` says when it
        will. Raises TaskAlreadyExists when that was asked for before.
        Spec: https://core.telegram.org/method/auth.resetLoginEmail
        """
        request = api.auth.ResetLoginEmail(phone_number=self.phone, phone_code_hash=self.phone_code_hash)
        return await _login_code_sent(self.client, self.phone, await self.client.invoke(request))

    def _purpose(self) -> api.EmailVerifyPurposeLoginSetup:
        return api.EmailVerifyPurposeLoginSetup(phone_number=self.phone, phone_code_hash=self.phone_code_hash)


@dataclass(frozen=True, slots=True)
class EmailCodeSent:
    """A code of ``length`` characters went to an e-mail address that is to become the login address."""

    address: str
    email_pattern: str
    length: int
    login: CodeSent = field(repr=False)
    client: LoginClient = field(kw_only=True, repr=False, compare=False)

    async def submit(self, code: str) -> CodeSent:
        """Prove the address with the code; the login goes on with the step that is returned.

        Raises CodeInvalid for a wrong code, and the same step takes another one; EmailVerifyExpired when it came too
        late; ValueError for no code. Spec: https://core.telegram.org/method/account.verifyEmail
        """
        code = code.strip().replace(" ", "").replace("-", "")
        if not code:
            raise ValueError("the code from the e-mail is needed")
        answer = await self.client.invoke(
            api.account.VerifyEmail(
                purpose=self.login._purpose(),  # noqa: SLF001 -- the step this one belongs to
                verification=api.EmailVerificationCode(code=code),
            )
        )
        if not isinstance(answer, api.account.EmailVerifiedLogin):
            raise LoginImpossible("the server took the e-mail address and did not go on with the login")
        return await _login_code_sent(self.client, self.login.phone, answer.sent_code)


@dataclass(frozen=True, slots=True)
class SignUpNeeded:
    """The code was right, and no account has this phone number. ``terms`` are Telegram's terms of service or "".

    ``min_age`` is the age that whoever signs up has to confirm, None if there is none.
    """

    terms: str
    phone: str
    phone_code_hash: str = field(repr=False)
    min_age: int | None = None
    client: LoginClient = field(kw_only=True, repr=False, compare=False)

    async def submit(self, first_name: str, last_name: str = "") -> SignedIn:
        """Make the account, which accepts the terms (``auth.signUp``).

        Raises FirstnameInvalid and LastnameInvalid for names that Telegram does not take, ValueError for no name.
        Spec: https://core.telegram.org/method/auth.signUp
        """
        if not first_name.strip():
            raise ValueError("a first name is needed")
        answer = await self.client.invoke(
            api.auth.SignUp(
                phone_number=self.phone,
                phone_code_hash=self.phone_code_hash,
                first_name=first_name.strip(),
                last_name=last_name.strip(),
            )
        )
        return await adopt(
            self.client, answer, "the server does not let this program make a new account: use an official app"
        )


async def request_code(client: LoginClient, phone: str) -> CodeSent:
    """Ask Telegram to send a login code to ``phone``, an international number such as ``"+1 555 0001"``.

    Where the account lives on another data centre than the one asked, the client moves there by itself. The future auth
    token that an earlier login left in the session goes along: with it Telegram may want no code. Raises ValueError for
    what is no phone number, PhoneNumberInvalid for one that Telegram does not take, FloodWait, LoginImpossible where
    Telegram first wants a payment.
    Spec: https://core.telegram.org/method/auth.sendCode
    """
    number = normalise_phone(phone)
    request = api.auth.SendCode(
        phone_number=number, api_id=client.api_id, api_hash=client.api_hash, settings=_settings(client)
    )
    try:
        answer = await client.invoke(request)
    except errors.SessionPasswordNeeded:
        return CodeSent(number, "none", next_step=await password_needed(client), client=client)
    return await _login_code_sent(client, number, answer)


async def with_bot_token(client: LoginClient, token: str) -> SignedIn:
    """Log in as a bot, with the token that @BotFather gave out.

    Raises AccessTokenInvalid and AccessTokenExpired for a token that is not in force, ValueError for none.
    Spec: https://core.telegram.org/method/auth.importBotAuthorization
    """
    if not token.strip():
        raise ValueError("a bot token is needed")
    request = api.auth.ImportBotAuthorization(
        flags=0, api_id=client.api_id, api_hash=client.api_hash, bot_auth_token=token.strip()
    )
    words = "the server took the bot token and then asked for a new account to be made"
    return await adopt(client, await client.invoke(request), words)


def normalise_phone(phone: str) -> str:
    """``phone`` without spaces, dashes, dots and parentheses; a leading plus stays.

    Raises ValueError when what is left is not digits.
    """
    number = "".join(c for c in phone if not c.isspace() and c not in "-.()\u2010\u2011\u2012\u2013\u00a0")
    digits = number.removeprefix("+")
    if not digits.isascii() or not digits.isdigit():
        raise ValueError("a phone number is digits, with the country code in front: +1 555 0001")
    return number


# ---- another phone number for an account that is logged in ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PhoneChanged:
    """The account has its new phone number, as ``user`` shows."""

    user: api.User


@dataclass(frozen=True, slots=True)
class PhoneChangeCodeSent(SentCode):
    """A code is on its way to the new number of an account that is logged in, as :class:`SentCode` tells."""

    async def submit(self, code: str) -> PhoneChanged:
        """Prove the new number and give it to the account (``account.changePhone``).

        Raises PhoneCodeInvalid for a wrong code, and the same step takes another one; PhoneCodeExpired when it came
        too late, and :meth:`restart` has a new one sent; PhoneNumberOccupied; ValueError for no code.
        Spec: https://core.telegram.org/method/account.changePhone
        """
        user = await self.client.invoke(
            api.account.ChangePhone(
                phone_number=self.phone, phone_code_hash=self.phone_code_hash, phone_code=self._code(code)
            )
        )
        if not isinstance(user, api.User):
            raise LoginImpossible("the server does not say whose phone number changed")
        return PhoneChanged(user)

    async def restart(self) -> PhoneChangeCodeSent:
        """A new code, for one that came too late. Raises as request_phone_change."""
        return await request_phone_change(self.client, self.phone)


async def request_phone_change(client: LoginClient, phone: str) -> PhoneChangeCodeSent:
    """Ask Telegram to send a code to ``phone``, which shall become the number of the account that is logged in.

    Raises ValueError for what is no phone number, PhoneNumberInvalid, PhoneNumberOccupied when another account has it,
    FreshChangePhoneForbidden when this login is too young, FloodWait.
    Spec: https://core.telegram.org/method/account.sendChangePhoneCode
    """
    number = normalise_phone(phone)
    request = api.account.SendChangePhoneCode(phone_number=number, settings=api.CodeSettings())
    return await _code_sent(PhoneChangeCodeSent, client, number, await client.invoke(request))


# ---- small things ---------------------------------------------------------------------------------------------------


def _settings(client: LoginClient) -> api.CodeSettings:
    return api.CodeSettings(logout_tokens=list(client.future_auth_tokens) or None)


async def _login_code_sent(client: LoginClient, phone: str, answer: api.auth.TypeSentCode) -> CodeSent:
    if isinstance(answer, api.auth.SentCodeSuccess):
        words = "no account has this phone number, and the server sends no code to it"
        return CodeSent(phone, "none", next_step=await adopt(client, answer.authorization, words), client=client)
    return await _code_sent(CodeSent, client, phone, answer)


async def _code_sent(kind: type[_S], client: LoginClient, phone: str, answer: api.auth.TypeSentCode) -> _S:
    """The step for ``auth.sentCode``. Raises LoginImpossible for its other forms."""
    await trio.lowlevel.checkpoint()
    if isinstance(answer, api.auth.SentCodePaymentRequired):
        raise LoginImpossible(
            f"Telegram wants a payment ({answer.amount} of the smallest unit of {answer.currency}) before it sends a "
            "code to this number: log in once with an official app"
        )
    if isinstance(answer, api.auth.SentCodeSuccess):
        raise LoginImpossible("the server ended the login in the middle of it, without a code")
    how: CodeType = code_type(answer.type)
    step = kind(
        phone,
        how.name,
        how.hint,
        how.length,
        timeout=answer.timeout,
        next_type=None if answer.next_type is None else NEXT_TYPES[type(answer.next_type)],
        phone_code_hash=answer.phone_code_hash,
        sent_at=trio.current_time(),
        client=client,
    )
    return replace(step, email_reset_after=how.reset_after, email_reset_date=how.reset_date)
