"""Logging in, as typed steps that each say what is next, and a driver that walks them with a person.

::

    sent = await trimtp.login.request_code(client, "+15550001")
    match await sent.submit("12345"):
        case SignedIn(user): ...
        case PasswordNeeded() as step:
            signed_in = await step.submit("correct horse")

A wrong code or password raises its RpcError class, and the same step can be used again.
Spec: https://core.telegram.org/api/auth
"""

from __future__ import annotations

from trimtp.login.interactive import log_in_interactively
from trimtp.login.prompt import NoAnswer, Prompt, TerminalPrompt, Wanted
from trimtp.login.steps import (
    CodeSent,
    LoginClient,
    LoginImpossible,
    PasswordNeeded,
    SignedIn,
    SignUpNeeded,
    normalise_phone,
    request_code,
    with_bot_token,
)
from trimtp.login.words import in_words

__all__ = [
    "CodeSent",
    "LoginClient",
    "LoginImpossible",
    "NoAnswer",
    "PasswordNeeded",
    "Prompt",
    "SignUpNeeded",
    "SignedIn",
    "TerminalPrompt",
    "Wanted",
    "in_words",
    "log_in_interactively",
    "normalise_phone",
    "request_code",
    "with_bot_token",
]
