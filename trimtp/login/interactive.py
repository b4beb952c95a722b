"""The drivers that walk a person through a login, whoever answers for the person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

import trimtp_api as api
import trio

from trimtp import errors
from trimtp.errors import RpcError
from trimtp.login.base import LoginClient, LoginImpossible, SignedIn
from trimtp.login.password import PasswordNeeded, RecoveryCodeSent
from trimtp.login.prompt import NoAnswer, Prompt, TerminalPrompt, Wanted
from trimtp.login.qr import QrShown, request_qr
from trimtp.login.qr_terminal import QrDisplay
from trimtp.login.steps import (
    CodeSent,
    EmailCodeSent,
    PhoneChangeCodeSent,
    PhoneChanged,
    SentCode,
    SignUpNeeded,
    request_code,
    request_phone_change,
)
from trimtp.login.words import code_question, in_words, moment, wait_in_words, where_sent

__all__ = ["change_phone_interactively", "log_in_interactively"]

T = TypeVar("T")

TRIES = 3
"""How many wrong answers to one question are taken before the login ends."""

_CANCEL_SECONDS = 1.0
"""How long a login that is given up may take to make its code worthless."""

_RESET = "reset"
"""What to type in the place of a code by e-mail when the address is out of reach."""

_OVER = (errors.PhoneCodeExpired, errors.AuthRestart)
"""A code that is good no more: another one has to be asked for."""

_AGAIN = (
    ValueError,
    errors.PhoneCodeInvalid,
    errors.CodeInvalid,
    errors.EmailVerifyExpired,
    errors.SendCodeUnavailable,
    errors.TaskAlreadyExists,
    *_OVER,
)


async def log_in_interactively(
    client: LoginClient,
    *,
    ask: Prompt | None = None,
    phone: str | None = None,
    qr: QrDisplay | None = None,
) -> api.User:
    """Log in with phone number, code and password, asking for each on the terminal, or of ``ask``.

    Returns the user; of a client that is logged in already, without a question. ``phone`` is not asked for when it is
    given; with ``qr`` a QR code is shown there (:class:`~trimtp.login.TerminalQr` draws on the terminal) in the place
    of phone number and code. A wrong answer is asked for again, three times in all, then its error is raised. A login
    that somebody gives up before its code was used makes the code worthless (one that is cancelled does not wait).
    Raises what the steps of :mod:`trimtp.login` raise, NoAnswer when a question finds nobody to answer it,
    LoginImpossible when the person declines to make a new account.
    """
    if client.is_authorized:
        return await client.get_me()
    prompt = TerminalPrompt() if ask is None else ask
    step: SignedIn | PasswordNeeded | SignUpNeeded
    if qr is not None:
        step = await _show_qr(client, qr)
    else:
        step = await _log_in_by_code(await _send_code(client, prompt, phone), prompt)
    if isinstance(step, PasswordNeeded):
        step = await _enter_password(step, prompt)
    elif isinstance(step, SignUpNeeded):
        step = await _sign_up(step, prompt)
    return step.user


async def change_phone_interactively(client: LoginClient, phone: str, *, ask: Prompt | None = None) -> api.User:
    """Give the account that is logged in the number ``phone``, asking for the code that is sent there.

    Raises as :func:`trimtp.login.request_phone_change` and its step, and NoAnswer.
    """
    prompt = TerminalPrompt() if ask is None else ask
    step = await _enter_code(await request_phone_change(client, phone), prompt)
    assert isinstance(step, PhoneChanged)
    return step.user


# ---- the code --------------------------------------------------------------------------------------------------------


async def _send_code(client: LoginClient, prompt: Prompt, phone: str | None) -> CodeSent:
    async def send(number: str) -> CodeSent:
        return await request_code(client, number)

    if phone is not None:
        return await send(phone)
    return await _until_right(prompt, Wanted.PHONE, "Phone number", send, (ValueError, errors.PhoneNumberInvalid))


async def _log_in_by_code(sent: CodeSent, prompt: Prompt) -> SignedIn | PasswordNeeded | SignUpNeeded:
    step: CodeSent | PhoneChanged | SignedIn | PasswordNeeded | SignUpNeeded = sent
    while isinstance(step, CodeSent):
        if step.next_step is not None:
            step = step.next_step
        elif step.type == "email setup":
            prompt.tell(where_sent(step))
            step = await _set_up_email(step, prompt)
        else:
            step = await _enter_code(step, prompt)
    assert not isinstance(step, PhoneChanged)
    return step


async def _enter_code(
    sent: CodeSent | PhoneChangeCodeSent, prompt: Prompt
) -> CodeSent | PhoneChanged | SignedIn | PasswordNeeded | SignUpNeeded:
    """Ask for the code until one is taken; a CodeSent that is returned needs no code, or an e-mail address first."""
    prompt.tell(where_sent(sent))
    wrong: Exception | None = None
    tries = 0
    try:
        while True:
            over = isinstance(wrong, _OVER)
            question = "Code (empty: have a new one sent)" if over else _code_question(sent)
            try:
                answer = (await prompt.ask(Wanted.CODE, question, problem=_sentence(wrong))).strip()
            except NoAnswer:
                if wrong is None:
                    raise
                break
            wrong = None
            try:
                if over and not answer:
                    sent = await sent.restart()
                elif not answer and sent.next_type is not None:
                    if _too_early(prompt, sent.seconds_to_resend()):
                        continue
                    sent = await sent.resend()
                elif answer == _RESET and isinstance(sent, CodeSent) and _may_reset(sent):
                    if _too_early(prompt, sent.seconds_to_reset()):
                        continue
                    sent = await sent.reset_email()
                else:
                    return await sent.submit(answer)
            except _AGAIN as error:
                wrong, tries = error, tries + 1
                if tries >= TRIES:
                    break
                continue
            if isinstance(sent, CodeSent) and (sent.next_step is not None or sent.type == "email setup"):
                return sent
            prompt.tell(where_sent(sent))
    except Exception as error:  # noqa: BLE001 -- raised below, where waiting does not disturb it
        wrong = error
    await _make_worthless(sent)
    raise wrong


def _code_question(sent: SentCode) -> str:
    question = code_question(sent)
    if _may_reset(sent):
        return f"{question.removesuffix(')')}{'; ' if question.endswith(')') else ' ('}{_RESET}: the address is lost)"
    return question


def _may_reset(sent: SentCode) -> bool:
    return sent.type == "email" and sent.email_reset_after is not None and sent.email_reset_date is None


def _too_early(prompt: Prompt, seconds: float) -> bool:
    if seconds > 0:
        prompt.tell(f"It is too early for that: wait {wait_in_words(seconds)}.")
    return seconds > 0


async def _make_worthless(sent: SentCode) -> None:
    """Cancel the code of a login that ends without it, if that takes no time."""
    with trio.move_on_after(_CANCEL_SECONDS), suppress(Exception):  # what ended the login is what has to be told
        await sent.cancel()


async def _set_up_email(sent: CodeSent, prompt: Prompt) -> CodeSent:
    mail: EmailCodeSent = await _until_right(
        prompt,
        Wanted.EMAIL,
        "E-mail address",
        sent.set_up_email,
        (ValueError, errors.EmailInvalid, errors.EmailNotAllowed),
    )
    while True:
        prompt.tell(f"A code of {mail.length} characters was sent to {mail.email_pattern}.")

        async def submit(code: str, mail: EmailCodeSent = mail) -> CodeSent | EmailCodeSent:
            return await (mail.submit(code) if code.strip() else sent.set_up_email(mail.address))

        question = "Code from the e-mail (empty: have it sent again)"
        step = await _until_right(
            prompt, Wanted.EMAIL_CODE, question, submit, (errors.CodeInvalid, errors.EmailVerifyExpired)
        )
        if isinstance(step, CodeSent):
            return step
        mail = step


# ---- the QR code -----------------------------------------------------------------------------------------------------


async def _show_qr(client: LoginClient, display: QrDisplay) -> SignedIn | PasswordNeeded:
    step = await request_qr(client)
    failure: Exception | None = None
    try:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(display.follow, name="QR code")
            try:
                while isinstance(step, QrShown):
                    display.show(step.url)
                    step = await step.wait()
            except Exception as error:  # noqa: BLE001 -- raised below, with no group around it
                failure = error
            nursery.cancel_scope.cancel()
    finally:
        display.close()
    if failure is not None:
        raise failure
    assert not isinstance(step, QrShown)
    return step


# ---- the password ----------------------------------------------------------------------------------------------------


async def _enter_password(step: PasswordNeeded, prompt: Prompt) -> SignedIn:
    if step.reset_date is not None:
        prompt.tell(
            f"A reset of the password was asked for; where the account is logged in, it can be taken away from "
            f"{moment(step.reset_date)} on."
        )
    notes = [f"hint: {step.hint}"] if step.hint else []
    if step.has_recovery:
        notes.append("empty: have a code sent to the recovery e-mail address")
    question = f"Password ({'; '.join(notes)})" if notes else "Password"

    async def submit(password: str) -> SignedIn | RecoveryCodeSent:
        return await (step.recover() if step.has_recovery and not password else step.submit(password))

    done = await _until_right(prompt, Wanted.PASSWORD, question, submit, (errors.PasswordHashInvalid,))
    return await _recover(done, step, prompt) if isinstance(done, RecoveryCodeSent) else done


async def _recover(mail: RecoveryCodeSent, step: PasswordNeeded, prompt: Prompt) -> SignedIn:
    """A code from the recovery e-mail address in the place of the password; then a new password, or none."""
    right = ""
    while not right:
        prompt.tell(f"A code was sent to {mail.email_pattern}. It takes the password away.")

        async def check(code: str, mail: RecoveryCodeSent = mail) -> str | RecoveryCodeSent:
            if not code.strip():
                return await step.recover()
            if not await mail.check(code):
                raise errors.CodeInvalid(400, "CODE_INVALID")
            return code

        question = "Code from the e-mail (empty: have it sent again)"
        again = (errors.CodeInvalid, errors.PasswordRecoveryExpired)
        answer = await _until_right(prompt, Wanted.EMAIL_CODE, question, check, again)
        if isinstance(answer, RecoveryCodeSent):
            mail = answer
        else:
            right = answer
    return await mail.submit(right, await _new_password(prompt))


async def _new_password(prompt: Prompt) -> str | None:
    """A new password, typed twice, or None for none."""

    async def choose(password: str) -> str | None:
        if password and await prompt.ask(Wanted.NEW_PASSWORD, "The new password again") != password:
            raise ValueError("the two are not the same")
        return password or None

    return await _until_right(prompt, Wanted.NEW_PASSWORD, "New password (empty: none)", choose, (ValueError,))


# ---- a new account ---------------------------------------------------------------------------------------------------


async def _sign_up(step: SignUpNeeded, prompt: Prompt) -> SignedIn:
    prompt.tell(f"No account has the phone number {step.phone}.")
    if step.terms:
        prompt.tell(step.terms)
    if step.min_age is not None:
        prompt.tell(f"Whoever makes an account is at least {step.min_age} years old.")
    accepts = ", which accepts these terms" if step.terms else ""
    question = f"First name for a new account{accepts} (empty: stop here)"

    try:
        first_name = (await prompt.ask(Wanted.FIRST_NAME, question)).strip()
    except NoAnswer:
        first_name = ""
    if not first_name:
        raise LoginImpossible("no account has this phone number, and none was made")
    return await step.submit(first_name, await prompt.ask(Wanted.LAST_NAME, "Last name (may be empty)"))


# ---- asking ----------------------------------------------------------------------------------------------------------


async def _until_right(
    prompt: Prompt,
    wanted: Wanted,
    question: str,
    submit: Callable[[str], Awaitable[T]],
    retried: tuple[type[Exception], ...],
) -> T:
    """Ask and submit until an answer is taken; after three wrong ones, or with nobody to ask again, the last error."""
    wrong: Exception | None = None
    for _ in range(TRIES):
        try:
            answer = await prompt.ask(wanted, question, problem=_sentence(wrong))
        except NoAnswer:
            if wrong is None:
                raise
            break
        try:
            return await submit(answer)
        except retried as error:
            wrong = error
    assert wrong is not None
    raise wrong


def _sentence(error: Exception | None) -> str:
    if error is None:
        return ""
    text = in_words(error) if isinstance(error, RpcError) else str(error)
    return f"{text[:1].upper()}{text[1:]}."
