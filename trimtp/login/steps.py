"""Login as a chain of frozen values: each step offers what can be done next, and nothing else.

``request_code`` → :class:`CodeSent` → ``submit(code)`` → :class:`SignedIn` | :class:`PasswordNeeded` |
:class:`SignUpNeeded`; the last two have a ``submit`` of their own that ends in :class:`SignedIn`. By then the account
is committed to the session store. Steps hold no state that a failed attempt could spoil: after a wrong code or
password, ``submit`` the same step again.

What is secret (the code, the password, phone_code_hash) is in no repr and in no exception.
Spec: https://core.telegram.org/api/auth, https://core.telegram.org/api/srp
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar, assert_never

import trimtp_api as api
import trio
from trimtp_api import Function

from trimtp import errors
from trimtp.crypto import srp
from trimtp.errors import TrimtpError

__all__ = [
    "CodeSent",
    "LoginClient",
    "LoginImpossible",
    "PasswordNeeded",
    "SignUpNeeded",
    "SignedIn",
    "normalise_phone",
    "request_code",
    "with_bot_token",
]

R = TypeVar("R")


class LoginClient(Protocol):
    """What the steps need of a client; :class:`trimtp.client.Client` is one."""

    @property
    def api_id(self) -> int: ...

    @property
    def api_hash(self) -> str: ...

    @property
    def is_authorized(self) -> bool: ...

    @property
    def random_bytes(self) -> Callable[[int], bytes]: ...

    async def invoke(self, function: Function[R], *, dc_id: int | None = None) -> R: ...

    async def get_me(self) -> api.User: ...

    async def adopt_login(self, user: api.User) -> None: ...


class LoginImpossible(TrimtpError):
    """This login cannot go on from here; the message says what would have to happen first."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The end of every login: ``user`` is logged in, and the session store has it."""

    user: api.User


@dataclass(frozen=True, slots=True)
class CodeSent:
    """A login code is on its way to ``phone``.

    ``type`` says how: ``"app"``, ``"sms"``, ``"call"``, ``"flash call"``, ``"missed call"``, ``"email"``,
    ``"fragment"``, ``"firebase sms"``, ``"sms word"``, ``"sms phrase"``, or ``"none"`` if the server wants no code
    (then ``submit("")`` signs in). ``hint`` is what the server adds to that: the pattern of an address or a number,
    the first word, a URL, or "". ``length`` is the number of characters or None. ``timeout`` is after how many seconds
    :meth:`resend` makes sense, ``next_type`` how the code would come then; None where there is no other way.
    Spec: https://core.telegram.org/constructor/auth.sentCode
    """

    phone: str
    type: str
    hint: str = ""
    length: int | None = None
    timeout: int | None = None
    next_type: str | None = None
    phone_code_hash: str = field(default="", repr=False)
    signed_in: SignedIn | None = None
    client: LoginClient = field(kw_only=True, repr=False, compare=False)

    async def submit(self, code: str) -> SignedIn | PasswordNeeded | SignUpNeeded:
        """Log in with the code that arrived (``auth.signIn``).

        Raises PhoneCodeInvalid for a wrong code, and the same step takes another one; PhoneCodeExpired when it came
        too late; ValueError for no code at all.
        Spec: https://core.telegram.org/method/auth.signIn
        """
        if self.signed_in is not None:
            await trio.lowlevel.checkpoint()
            return self.signed_in
        code = code.strip()
        if not self.type.startswith("sms "):
            code = code.replace(" ", "").replace("-", "")
        if not code:
            raise ValueError("a login code is needed")
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
            password = await self.client.invoke(api.account.GetPassword())
            return PasswordNeeded(password.hint or "", client=self.client)
        except errors.PhoneNumberUnoccupied:
            return self._sign_up("")
        if isinstance(answer, api.auth.Authorization):
            return await _adopt(self.client, answer)
        terms = answer.terms_of_service
        return self._sign_up("" if terms is None else terms.text)

    async def resend(self) -> CodeSent:
        """Have the code sent once more, by ``next_type``; the step that is returned replaces this one.

        Raises SendCodeUnavailable when every way was used, FloodWait when it is too early.
        Spec: https://core.telegram.org/method/auth.resendCode
        """
        request = api.auth.ResendCode(phone_number=self.phone, phone_code_hash=self.phone_code_hash)
        return await _code_sent(self.client, self.phone, await self.client.invoke(request))

    async def cancel(self) -> None:
        """Tell the server that nobody will use this code (``auth.cancelCode``).

        Spec: https://core.telegram.org/method/auth.cancelCode
        """
        await self.client.invoke(
            api.auth.CancelCode(phone_number=self.phone, phone_code_hash=self.phone_code_hash),
        )

    def _sign_up(self, terms: str) -> SignUpNeeded:
        return SignUpNeeded(terms, self.phone, self.phone_code_hash, client=self.client)


@dataclass(frozen=True, slots=True)
class PasswordNeeded:
    """The code was right, and the account has a two-step verification password. ``hint`` is its owner's hint or ""."""

    hint: str
    client: LoginClient = field(kw_only=True, repr=False, compare=False)

    async def submit(self, password: str) -> SignedIn:
        """Log in with the password; it is proved to the server by SRP and never leaves this process.

        Every attempt takes a challenge of its own. Raises PasswordHashInvalid for a wrong password, and the same step
        takes another one; LoginImpossible when the server wants a proof that this version cannot give; SecurityError
        when its parameters are unsafe. Spec: https://core.telegram.org/api/srp
        """
        try:
            answer = await self._check(password)
        except errors.SrpIdInvalid:  # the challenge was overtaken by another one: once more, with a fresh one
            answer = await self._check(password)
        if not isinstance(answer, api.auth.Authorization):
            raise LoginImpossible("the server took the password and then asked for a new account to be made")
        return await _adopt(self.client, answer)

    async def _check(self, password: str) -> api.auth.TypeAuthorization:
        return await self.client.invoke(api.auth.CheckPassword(password=await self._prove(password)))

    async def _prove(self, password: str) -> api.InputCheckPasswordSRP:
        challenge = await self.client.invoke(api.account.GetPassword())
        algo = challenge.current_algo
        if challenge.srp_B is None or challenge.srp_id is None or algo is None:
            raise LoginImpossible("the account no longer has a password: ask for a new code")
        if not isinstance(algo, api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow):
            raise LoginImpossible("the account's password uses an algorithm that this version does not know")
        salt1, salt2, g, p = algo.salt1, algo.salt2, algo.g, algo.p
        srp_B, srp_id = challenge.srp_B, challenge.srp_id  # noqa: N806 -- the spec's name

        def prove() -> srp.SrpAnswer:
            return srp.check_password(
                password,
                salt1=salt1,
                salt2=salt2,
                g=g,
                p=p,
                srp_B=srp_B,
                srp_id=srp_id,
                random_bytes=self.client.random_bytes,
            )

        answer = await trio.to_thread.run_sync(prove)  # PBKDF2: a tenth of a second of CPU
        return api.InputCheckPasswordSRP(srp_id=srp_id, A=answer.A, M1=answer.M1)


@dataclass(frozen=True, slots=True)
class SignUpNeeded:
    """The code was right, and no account has this phone number. ``terms`` are Telegram's terms of service or ""."""

    terms: str
    phone: str
    phone_code_hash: str = field(repr=False)
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
        if not isinstance(answer, api.auth.Authorization):
            raise LoginImpossible("the server does not let this program make a new account: use an official app")
        return await _adopt(self.client, answer)


async def request_code(client: LoginClient, phone: str) -> CodeSent:
    """Ask Telegram to send a login code to ``phone``, an international number such as ``"+1 555 0001"``.

    Where the account lives on another data centre than the one asked, the client moves there by itself. Raises
    ValueError for what is no phone number, PhoneNumberInvalid for one that Telegram does not take, FloodWait,
    LoginImpossible where Telegram first wants a payment or an e-mail address from the owner of the number.
    Spec: https://core.telegram.org/method/auth.sendCode
    """
    number = normalise_phone(phone)
    request = api.auth.SendCode(
        phone_number=number, api_id=client.api_id, api_hash=client.api_hash, settings=api.CodeSettings()
    )
    return await _code_sent(client, number, await client.invoke(request))


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
    answer = await client.invoke(request)
    if not isinstance(answer, api.auth.Authorization):
        raise LoginImpossible("the server took the bot token and then asked for a new account to be made")
    return await _adopt(client, answer)


def normalise_phone(phone: str) -> str:
    """``phone`` without spaces, dashes, dots and parentheses; a leading plus stays.

    Raises ValueError when what is left is not digits.
    """
    number = "".join(c for c in phone if not c.isspace() and c not in "-.()\u2010\u2011\u2012\u2013\u00a0")
    digits = number.removeprefix("+")
    if not digits.isascii() or not digits.isdigit():
        raise ValueError("a phone number is digits, with the country code in front: +1 555 0001")
    return number


async def _adopt(client: LoginClient, authorization: api.auth.Authorization) -> SignedIn:
    user = authorization.user
    if not isinstance(user, api.User):
        raise LoginImpossible("the server logged in nobody")
    await client.adopt_login(user)
    return SignedIn(user)


async def _code_sent(client: LoginClient, phone: str, answer: api.auth.TypeSentCode) -> CodeSent:
    if isinstance(answer, api.auth.SentCodeSuccess):
        if not isinstance(answer.authorization, api.auth.Authorization):
            raise LoginImpossible("no account has this phone number, and the server sends no code to it")
        return CodeSent(phone, "none", signed_in=await _adopt(client, answer.authorization), client=client)
    if isinstance(answer, api.auth.SentCodePaymentRequired):
        raise LoginImpossible(
            f"Telegram wants a payment ({answer.amount} of the smallest unit of {answer.currency}) before it sends a "
            "code to this number: log in once with an official app"
        )
    kind, hint, length = _code_type(answer.type)
    return CodeSent(
        phone,
        kind,
        hint,
        length,
        timeout=answer.timeout,
        next_type=None if answer.next_type is None else _NEXT_TYPES[type(answer.next_type)],
        phone_code_hash=answer.phone_code_hash,
        client=client,
    )


_NEXT_TYPES: dict[type[api.TLObject], str] = {
    api.auth.CodeTypeSms: "sms",
    api.auth.CodeTypeCall: "call",
    api.auth.CodeTypeFlashCall: "flash call",
    api.auth.CodeTypeMissedCall: "missed call",
    api.auth.CodeTypeFragmentSms: "fragment",
}


def _code_type(kind: api.auth.TypeSentCodeType) -> tuple[str, str, int | None]:
    """``auth.SentCodeType`` as (type in words, hint, length)."""
    auth = api.auth
    match kind:
        case auth.SentCodeTypeApp(length=length):
            return "app", "", length
        case auth.SentCodeTypeSms(length=length):
            return "sms", "", length
        case auth.SentCodeTypeCall(length=length):
            return "call", "", length
        case auth.SentCodeTypeFlashCall(pattern=pattern):
            return "flash call", pattern, None
        case auth.SentCodeTypeMissedCall(prefix=prefix, length=length):
            return "missed call", prefix, length
        case auth.SentCodeTypeEmailCode(email_pattern=pattern, length=length):
            return "email", pattern, length
        case auth.SentCodeTypeFragmentSms(url=url, length=length):
            return "fragment", url, length
        case auth.SentCodeTypeFirebaseSms(length=length):
            return "firebase sms", "", length
        case auth.SentCodeTypeSmsWord(beginning=beginning):
            return "sms word", beginning or "", None
        case auth.SentCodeTypeSmsPhrase(beginning=beginning):
            return "sms phrase", beginning or "", None
        case auth.SentCodeTypeSetUpEmailRequired():
            raise LoginImpossible(
                "Telegram wants this account to have a login e-mail address first: set one up in an official app"
            )
        case _:
            assert_never(kind)
