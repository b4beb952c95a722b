"""Two-step verification: giving the password, winning it back by e-mail, and waiting for its reset.

The password is proved by SRP and never leaves this process; neither do the values of a new one.
Spec: https://core.telegram.org/api/srp
"""

from __future__ import annotations

from dataclasses import dataclass, field

import trimtp_api as api
import trio

from trimtp import errors
from trimtp.crypto import dh, srp
from trimtp.login.base import LoginClient, LoginImpossible, SignedIn, adopt

__all__ = [
    "PasswordNeeded",
    "PasswordRemoved",
    "PasswordResetWait",
    "RecoveryCodeSent",
    "cancel_password_reset",
    "password_needed",
    "reset_password",
]

_Algo = api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow


@dataclass(frozen=True, slots=True)
class PasswordNeeded:
    """The account has a two-step verification password. ``hint`` is its owner's hint or "".

    ``has_recovery`` says whether an e-mail address is known by which :meth:`recover` can win the account back;
    ``reset_date`` (Unix seconds or None) is when a reset that was asked for elsewhere may be carried out.
    """

    hint: str
    has_recovery: bool = False
    reset_date: int | None = None
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
        return await adopt(
            self.client, answer, "the server took the password and then asked for a new account to be made"
        )

    async def recover(self) -> RecoveryCodeSent:
        """Have a code sent to the recovery e-mail address (``auth.requestPasswordRecovery``).

        Raises PasswordRecoveryNa when the account has none, FloodWait.
        Spec: https://core.telegram.org/api/srp#email-verification
        """
        answer = await self.client.invoke(api.auth.RequestPasswordRecovery())
        return RecoveryCodeSent(answer.email_pattern, client=self.client)

    async def _check(self, password: str) -> api.auth.TypeAuthorization:
        return await self.client.invoke(api.auth.CheckPassword(password=await self._prove(password)))

    async def _prove(self, password: str) -> api.InputCheckPasswordSRP:
        challenge = await self.client.invoke(api.account.GetPassword())
        if challenge.srp_B is None or challenge.srp_id is None or challenge.current_algo is None:
            raise LoginImpossible("the account no longer has a password: ask for a new code")
        algo = _known(challenge.current_algo)
        srp_B, srp_id = challenge.srp_B, challenge.srp_id  # noqa: N806 -- the spec's name

        def prove() -> srp.SrpAnswer:
            return srp.check_password(
                password,
                salt1=algo.salt1,
                salt2=algo.salt2,
                g=algo.g,
                p=algo.p,
                srp_B=srp_B,
                srp_id=srp_id,
                random_bytes=self.client.random_bytes,
            )

        answer = await trio.to_thread.run_sync(prove)  # PBKDF2: a tenth of a second of CPU
        return api.InputCheckPasswordSRP(srp_id=srp_id, A=answer.A, M1=answer.M1)


@dataclass(frozen=True, slots=True)
class RecoveryCodeSent:
    """A code went to the recovery e-mail address of the account, ``email_pattern`` as far as the server shows it."""

    email_pattern: str
    client: LoginClient = field(kw_only=True, repr=False, compare=False)

    async def check(self, code: str) -> bool:
        """Whether the code is right, without using it up (``auth.checkRecoveryPassword``).

        Raises PasswordRecoveryExpired when it came too late, CodeInvalid where the server says it like that.
        """
        return await self.client.invoke(api.auth.CheckRecoveryPassword(code=_code(code)))

    async def submit(self, code: str, new_password: str | None = None, *, hint: str = "") -> SignedIn:
        """Log in with the code, which takes the password away; ``new_password`` and its ``hint`` replace it.

        Raises CodeInvalid for a wrong code, and the same step takes another one; PasswordRecoveryExpired when it came
        too late; ValueError for no code, or a password that is empty.
        Spec: https://core.telegram.org/method/auth.recoverPassword
        """
        code = _code(code)
        settings = None if new_password is None else await _new_settings(self.client, new_password, hint)
        answer = await self.client.invoke(api.auth.RecoverPassword(code=code, new_settings=settings))
        return await adopt(self.client, answer, "the server took the code and then asked for a new account to be made")


@dataclass(frozen=True, slots=True)
class PasswordResetWait:
    """The password is not reset yet. ``date`` (Unix seconds) is when :func:`reset_password` may be called again.

    With ``refused`` no reset was begun, because another one was called off lately; otherwise one is under way.
    """

    date: int
    refused: bool = False


@dataclass(frozen=True, slots=True)
class PasswordRemoved:
    """The account has no two-step verification password any more."""


async def password_needed(client: LoginClient) -> PasswordNeeded:
    """The step of a login whose code (or QR code) was right, and whose password is missing."""
    password = await client.invoke(api.account.GetPassword())
    return PasswordNeeded(password.hint or "", password.has_recovery, password.pending_reset_date, client=client)


async def reset_password(client: LoginClient) -> PasswordResetWait | PasswordRemoved:
    """Begin to take away the password of the account that is logged in here, or finish it after the wait.

    For the owner who forgot it and is logged in somewhere still: Telegram waits a week. Raises PasswordEmpty when there
    is no password. Spec: https://core.telegram.org/method/account.resetPassword
    """
    answer = await client.invoke(api.account.ResetPassword())
    match answer:
        case api.account.ResetPasswordRequestedWait(until_date=date):
            return PasswordResetWait(date)
        case api.account.ResetPasswordFailedWait(retry_date=date):
            return PasswordResetWait(date, refused=True)
        case _:
            return PasswordRemoved()


async def cancel_password_reset(client: LoginClient) -> None:
    """Call off a reset that waits (``account.declinePasswordReset``). Raises ResetRequestMissing when none does."""
    await client.invoke(api.account.DeclinePasswordReset())


async def _new_settings(client: LoginClient, password: str, hint: str) -> api.account.PasswordInputSettings:
    """``account.passwordInputSettings`` for a new password: salts made longer here, and its verifier."""
    if not password:
        raise ValueError("the new password is empty")
    algo = _known((await client.invoke(api.account.GetPassword())).new_algo)
    salt1 = algo.salt1 + client.random_bytes(32)

    def verifier() -> bytes:
        prime = int.from_bytes(algo.p, "big")
        dh.check_group(prime, algo.g)
        dh.check_prime(prime)
        return srp.verifier(password, salt1, algo.salt2, algo.g, prime)

    return api.account.PasswordInputSettings(
        new_algo=_Algo(salt1=salt1, salt2=algo.salt2, g=algo.g, p=algo.p),
        new_password_hash=await trio.to_thread.run_sync(verifier),
        hint=hint,
    )


def _known(algo: api.TypePasswordKdfAlgo) -> _Algo:
    if not isinstance(algo, _Algo):
        raise LoginImpossible("the account's password uses an algorithm that this version does not know")
    return algo


def _code(code: str) -> str:
    code = code.strip()
    if not code:
        raise ValueError("the code from the e-mail is needed")
    return code
