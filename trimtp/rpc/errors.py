"""``rpc_error`` from the wire → one typed :class:`~trimtp.errors.RpcError`.

The server's message is a name like ``FLOOD_WAIT_42``. Its *X-form* is what the documentation and our classes call it:
the one word that is a number becomes ``X`` (``FLOOD_WAIT_X``, value 42; ``FILE_PART_X_MISSING``), or the number glued
to a word does, where such a name is known (``…_WAIT_5MIN`` → ``…_WAIT_XMIN``). Three names carry a text instead of a
number (``RECAPTCHA_CHECK_…``) and one carries two numbers; their class is found all the same, but ``name`` keeps the
server's words, because nothing else does.

The message is not trusted: it is cut to 200 characters, and what cannot be printed becomes ``?``.
Spec: https://core.telegram.org/api/errors
"""

from __future__ import annotations

import re
from typing import Final

from trimtp.errors import (
    BadRequest,
    Flood,
    Forbidden,
    NotAcceptable,
    NotFound,
    RpcError,
    SeeOther,
    ServerError,
    Unauthorized,
)

__all__ = ["FAMILIES", "parse_error"]

FAMILIES: Final[dict[int, type[RpcError]]] = {
    303: SeeOther,
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    406: NotAcceptable,
    420: Flood,
    500: ServerError,
    -500: ServerError,
    503: ServerError,
    -503: ServerError,
}
"""The class of an error that is not known by name. Other codes are plain RpcErrors."""

_LONGEST_NAME: Final = 200
_NAMELESS: Final = "(empty)"
_WITH_TEXT: Final = ("APNS_VERIFY_CHECK_", "INTEGRITY_CHECK_CLASSIC_", "RECAPTCHA_CHECK_")
_NUMBER: Final = r"[0-9]{1,18}"
_GLUED_NUMBER: Final = r"(?:(?<=_)|\A)([0-9]{1,18})(?=[A-Z])|(?<=[A-Z])([0-9]{1,18})(?=_|\Z)"


def parse_error(code: int, message: str, request: object = None) -> RpcError:
    """The exception for an ``rpc_error``: its ``error_code`` and ``error_message``, and the TL function it answers.

    An instance of the class known for its name, else of the family of its code, else of RpcError itself. Never raises,
    whatever the message holds.
    """
    from trimtp.errors.known import BY_NAME

    name = "".join(char if char.isprintable() else "?" for char in message[:_LONGEST_NAME]) or _NAMELESS
    for prefix in _WITH_TEXT:
        if name.startswith(prefix):
            return _class(code, prefix + "X")(code, name, None, request)
    words = name.split("_")
    if "X" in words:  # a server writes the number; this is no known error with its number missing
        return FAMILIES.get(code, RpcError)(code, name, None, request)
    value: int | None = None
    numbers = [word for word in words if re.fullmatch(_NUMBER, word)]
    if numbers:
        x_form = "_".join("X" if word in numbers else word for word in words)
        if len(numbers) > 1:
            return _class(code, x_form)(code, name, None, request)
        name, value = x_form, int(numbers[0])
    elif name not in BY_NAME:
        for match in re.finditer(_GLUED_NUMBER, name):
            x_form = f"{name[: match.start()]}X{name[match.end() :]}"
            if x_form in BY_NAME:
                name, value = x_form, int(match[0])
                break
    return _class(code, name)(code, name, value, request)


def _class(code: int, name: str) -> type[RpcError]:
    from trimtp.errors.known import BY_NAME

    return BY_NAME.get(name) or FAMILIES.get(code, RpcError)
