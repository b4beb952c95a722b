"""Logging in, as typed steps that each say what is next, and a driver that walks them with a person.

::

    sent = await trimtp.login.request_code(client, "+15550001")
    match await sent.submit("12345"):
        case SignedIn(user): ...
        case PasswordNeeded() as step:
            signed_in = await step.submit("correct horse")

A wrong code or password raises its RpcError class, and the same step can be used again; a code that came too late is
replaced by ``await sent.restart()``. Instead of phone number and code, a QR code::

    step = await trimtp.login.request_qr(client)
    while isinstance(step, QrShown):
        show(step.url)
        step = await step.wait()

Spec: https://core.telegram.org/api/auth
"""

from __future__ import annotations

from trimtp.login.base import LoginClient, LoginImpossible, SignedIn
from trimtp.login.interactive import change_phone_interactively, log_in_interactively
from trimtp.login.password import (
    PasswordNeeded,
    PasswordRemoved,
    PasswordResetWait,
    RecoveryCodeSent,
    cancel_password_reset,
    reset_password,
)
from trimtp.login.prompt import NoAnswer, Prompt, TerminalPrompt, Wanted
from trimtp.login.qr import QrShown, request_qr
from trimtp.login.qr_terminal import QrDisplay, TerminalQr
from trimtp.login.steps import (
    CodeSent,
    EmailCodeSent,
    PhoneChangeCodeSent,
    PhoneChanged,
    SignUpNeeded,
    normalise_phone,
    request_code,
    request_phone_change,
    with_bot_token,
)
from trimtp.login.words import in_words

__all__ = [
    "CodeSent",
    "EmailCodeSent",
    "LoginClient",
    "LoginImpossible",
    "NoAnswer",
    "PasswordNeeded",
    "PasswordRemoved",
    "PasswordResetWait",
    "PhoneChangeCodeSent",
    "PhoneChanged",
    "Prompt",
    "QrDisplay",
    "QrShown",
    "RecoveryCodeSent",
    "SignUpNeeded",
    "SignedIn",
    "TerminalPrompt",
    "TerminalQr",
    "Wanted",
    "cancel_password_reset",
    "change_phone_interactively",
    "in_words",
    "log_in_interactively",
    "normalise_phone",
    "request_code",
    "request_phone_change",
    "request_qr",
    "reset_password",
    "with_bot_token",
]
