"""The driver that walks a person through a login, whoever answers for the person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

import trimtp_api as api

from trimtp import errors
from trimtp.errors import RpcError
from trimtp.login.prompt import NoAnswer, Prompt, TerminalPrompt, Wanted
from trimtp.login.steps import (
    CodeSent,
    LoginClient,
    LoginImpossible,
    PasswordNeeded,
    SignedIn,
    SignUpNeeded,
    request_code,
)
from trimtp.login.words import code_question, in_words, where_sent

__all__ = ["log_in_interactively"]

T = TypeVar("T")

TRIES = 3
"""How many wrong answers to one question are taken before the login ends."""


async def log_in_interactively(client: LoginClient, *, ask: Prompt | None = None, phone: str | None = None) -> api.User:
    """Log in with phone number, code and password, asking for each on the terminal, or of ``ask``.

    Returns the user; of a client that is logged in already, without a question. ``phone`` is not asked for when it is
    given. A wrong answer is asked for again, three times in all, then its error is raised. Raises what the steps of
    :mod:`trimtp.login` raise, NoAnswer when a question finds nobody to answer it, LoginImpossible when the person
    declines to make a new account.
    """
    if client.is_authorized:
        return await client.get_me()
    prompt = TerminalPrompt() if ask is None else ask
    sent = await _send_code(client, prompt, phone)
    step = await _enter_code(sent, prompt)
    if isinstance(step, PasswordNeeded):
        step = await _enter_password(step, prompt)
    elif isinstance(step, SignUpNeeded):
        step = await _sign_up(step, prompt)
    return step.user


async def _send_code(client: LoginClient, prompt: Prompt, phone: str | None) -> CodeSent:
    async def send(number: str) -> CodeSent:
        return await request_code(client, number)

    if phone is not None:
        return await send(phone)
    return await _until_right(prompt, Wanted.PHONE, "Phone number", send, (ValueError, errors.PhoneNumberInvalid))


async def _enter_code(sent: CodeSent, prompt: Prompt) -> SignedIn | PasswordNeeded | SignUpNeeded:
    if sent.signed_in is not None:
        return sent.signed_in

    async def submit(code: str) -> SignedIn | PasswordNeeded | SignUpNeeded | CodeSent:
        if not code.strip() and sent.next_type is not None:
            return await sent.resend()
        return await sent.submit(code)

    retried = (ValueError, errors.PhoneCodeInvalid, errors.SendCodeUnavailable)
    while True:
        prompt.tell(where_sent(sent))
        step = await _until_right(prompt, Wanted.CODE, code_question(sent), submit, retried)
        if not isinstance(step, CodeSent):
            return step
        sent = step


async def _enter_password(step: PasswordNeeded, prompt: Prompt) -> SignedIn:
    question = f"Password (hint: {step.hint})" if step.hint else "Password"
    return await _until_right(prompt, Wanted.PASSWORD, question, step.submit, (errors.PasswordHashInvalid,))


async def _sign_up(step: SignUpNeeded, prompt: Prompt) -> SignedIn:
    prompt.tell(f"No account has the phone number {step.phone}.")
    if step.terms:
        prompt.tell(step.terms)
    question = "First name for a new account (empty: stop here)"
    try:
        first_name = (await prompt.ask(Wanted.FIRST_NAME, question)).strip()
    except NoAnswer:
        first_name = ""
    if not first_name:
        raise LoginImpossible("no account has this phone number, and none was made")
    return await step.submit(first_name, await prompt.ask(Wanted.LAST_NAME, "Last name (may be empty)"))


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
            answer = await prompt.ask(wanted, question, problem="" if wrong is None else _sentence(wrong))
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


def _sentence(error: Exception) -> str:
    text = in_words(error) if isinstance(error, RpcError) else str(error)
    return f"{text[:1].upper()}{text[1:]}."
