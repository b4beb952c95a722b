"""Write ``trimtp/errors/known.py`` and its ``.pyi``: one class per known RPC error.

A thousand class statements would cost 15 ms at the first error, so the module makes a class when it is first asked for,
out of a table; the stub beside it shows type checkers and editors ordinary classes.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["KnownError", "all_codes", "class_name", "collect", "general_name", "module_text", "stub_text"]

HEADER = "# Written by `python -m tools.facts` from tools/data/errors.json. Do not edit."

_FAMILIES = {
    303: "SeeOther",
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    406: "NotAcceptable",
    420: "Flood",
    500: "ServerError",
    503: "ServerError",
    -500: "ServerError",
    -503: "ServerError",
}

# What the client itself acts on, and what servers are known to send, whether or not the collected facts have it.
_ADDED: dict[str, list[int]] = {
    "AUTH_BYTES_INVALID": [400],
    "AUTH_KEY_DUPLICATED": [406],
    "AUTH_KEY_PERM_EMPTY": [401],
    "AUTH_KEY_UNREGISTERED": [401],
    "CONNECTION_LAYER_INVALID": [400],
    "CONNECTION_NOT_INITED": [400],
    "DC_ID_INVALID": [400],
    "FILE_MIGRATE_X": [303],
    "FLOOD_PREMIUM_WAIT_X": [420],
    "FLOOD_WAIT_X": [420],
    "INPUT_METHOD_INVALID_X_X": [400],
    "MTPROTO_CLUSTER_INVALID": [400],
    "NETWORK_MIGRATE_X": [303],
    "PHONE_MIGRATE_X": [303],
    "RPC_SEND_FAIL": [500],
    "SESSION_EXPIRED": [401],
    "SESSION_PASSWORD_NEEDED": [401],
    "SESSION_REVOKED": [401],
    "SLOWMODE_WAIT_X": [420],
    "STATS_MIGRATE_X": [303],
    "USER_DEACTIVATED": [401],
    "USER_DEACTIVATED_BAN": [401],
    "USER_ID_INVALID": [400],
    "USER_MIGRATE_X": [303],
}

# What the number in an error's name is: the first pattern that the name contains decides.
_NUMBERS = (
    ("_MIGRATE_X", "dc_id"),
    ("INTERDC_X_", "dc_id"),
    ("_WAIT_XMIN", "minutes"),
    ("_WAIT_X", "seconds"),
    ("_DELAY_X", "seconds"),
    ("_TOO_FRESH_X", "seconds"),
    ("_TOO_EARLY_X", "seconds"),
    ("STORY_SEND_FLOOD", "seconds"),
    ("_ACTIVE_UNTIL_X", "until"),
    ("FILE_PART_X", "part"),
    ("FILE_REFERENCE_X", "index"),
    ("ANSWER_X", "index"),
    ("EMAIL_UNCONFIRMED_X", "code_length"),
    ("ALLOW_PAYMENT_REQUIRED_X", "stars"),
)
_MEANINGS = {
    "code_length": "How many digits the code in the mail has.",
    "dc_id": "The data centre the error speaks of.",
    "index": "Which of the things that were sent, counted from 0.",
    "minutes": "How many minutes to wait.",
    "part": "The number of the missing part.",
    "seconds": "How many seconds to wait.",
    "stars": "How many stars it costs.",
    "until": "When it ends, in Unix seconds.",
}

_DIGIT_NAMES = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_DIGITS = dict(zip("0123456789", _DIGIT_NAMES, strict=True))


@dataclass(frozen=True, slots=True)
class KnownError:
    """A class to be: its bases in order, and its docstring, which says which errors of which codes are meant."""

    name: str
    bases: tuple[str, ...]
    doc: str
    errors: tuple[str, ...]


def class_name(name: str) -> str:
    """``AUTH_BYTES_INVALID`` → ``AuthBytesInvalid``, ``FLOOD_WAIT_X`` → ``FloodWait``, ``2FA_CONFIRM_WAIT_X`` →
    ``TwoFaConfirmWait``."""
    words = [word for word in name.removesuffix("_XMIN").split("_") if word != "X"]
    if words[0][0].isdigit():
        words[:1] = [_DIGITS[words[0][0]], words[0][1:]]
    return "".join(word.capitalize() for word in words)


def general_name(name: str, names: Container[str]) -> str:
    """``FILE_PART_0_MISSING`` → ``FILE_PART_X_MISSING``, where ``names`` has that: it is no error of its own."""
    general = "_".join("X" if word.isdigit() else word for word in name.split("_"))
    return general if general in names else name


def all_codes(errors: Mapping[str, Any]) -> dict[str, list[int]]:
    """Every error with its codes, the usual one first: those of ``errors`` and those known besides."""
    return {name: list(codes) for name, codes in _ADDED.items()} | {
        name: list(fact["codes"]) for name, fact in errors.items() if general_name(name, errors) == name
    }


def collect(errors: Mapping[str, Any]) -> list[KnownError]:
    """The classes for ``errors`` (name → ``{"codes": […]}``), in the order of their names.

    Raises ValueError for a code of no family, and for different errors that would share a class.
    """
    codes = all_codes(errors)
    plain = {class_name(name) for name in codes if "_X" not in name}
    grouped: dict[str, list[str]] = {}
    for name in sorted(codes):
        # an error with a number whose name without the number is another error keeps the X
        class_ = class_name(name)
        grouped.setdefault(class_ + "X" if "_X" in name and class_ in plain else class_, []).append(name)
    classes = []
    for class_, names in grouped.items():
        bases = {_bases(name, codes[name]) for name in names}
        if len(bases) > 1:
            raise ValueError(f"errors.json: {' and '.join(names)} would share the class {class_}")
        doc = ", ".join(f"``{name}`` ({', '.join(map(str, codes[name]))})" for name in names)
        classes.append(KnownError(class_, bases.pop(), doc, tuple(names)))
    return sorted(classes, key=lambda item: item.name)


def _bases(name: str, codes: list[int]) -> tuple[str, ...]:
    if codes[0] not in _FAMILIES:
        raise ValueError(f"errors.json: {name} has the code {codes[0]}, which belongs to no family")
    attribute = next((attribute for pattern, attribute in _NUMBERS if pattern in name), None)
    family = _FAMILIES[codes[0]]
    return (family,) if attribute is None else (_mixin(attribute), family)


def _mixin(attribute: str) -> str:
    return "_" + "".join(word.capitalize() for word in attribute.split("_"))


def _families(classes: list[KnownError]) -> list[str]:
    return sorted({item.bases[-1] for item in classes})


def _exports(classes: list[KnownError]) -> list[str]:
    return ["__all__ = [", *(f'    "{name}",' for name in ["BY_NAME", *(item.name for item in classes)]), "]"]


def module_text(classes: list[KnownError]) -> str:
    """The text of ``known.py``."""
    lines = [
        HEADER,
        '"""One class per known RPC error, by the name the server gives it.',
        "",
        "Each is of the family of its usual code; the number in a name is a property of the class. A class is made",
        "when it is first asked for, as an attribute of this module or of :mod:`trimtp.errors`; the stub shows all.",
        "Spec: https://core.telegram.org/api/errors",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from collections.abc import Iterator, Mapping",
        "",
        f"from trimtp.errors import {', '.join(sorted([*_families(classes), 'RpcError']))}",
    ]
    for attribute, meaning in _MEANINGS.items():
        lines += ["", "", f"class {_mixin(attribute)}(RpcError):", "    @property"]
        lines += [f"    def {attribute}(self) -> int:", f'        """{meaning}"""', "        return self.value or 0"]
    bases = sorted([*_families(classes), *map(_mixin, _MEANINGS)])
    lines += ["", "", "_BASES: dict[str, type[RpcError]] = {", *(f'    "{base}": {base},' for base in bases), "}"]
    lines += ["", "# class → (bases, docstring)", "_CLASSES = {"]
    lines += [f'    "{item.name}": ("{" ".join(item.bases)}", "{item.doc}"),' for item in classes]
    lines += [
        "}",
        "",
        '__all__ = ["BY_NAME", *_CLASSES]  # noqa: PLE0604  # the keys are strings',
        "",
        "# the error's name as the server gives it, with X for a number → class",
        "_NAMES = {",
    ]
    lines += [f'    "{name}": "{item.name}",' for item in classes for name in item.errors]
    lines += [
        "}",
        "",
        "",
        "def __getattr__(name: str) -> type[RpcError]:",
        "    if name not in _CLASSES:",
        '        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")',
        "    bases, doc = _CLASSES[name]",
        '    namespace = {"__doc__": doc, "__module__": __name__}',
        "    made = type(name, tuple(_BASES[base] for base in bases.split()), namespace)",
        "    found: type[RpcError] = globals().setdefault(name, made)  # another thread may have been faster",
        "    return found",
        "",
        "",
        "class _ByName(Mapping[str, type[RpcError]]):",
        "    def __getitem__(self, name: str) -> type[RpcError]:",
        "        class_ = _NAMES[name]",
        "        found: type[RpcError] = globals().get(class_) or __getattr__(class_)",
        "        return found",
        "",
        "    def __contains__(self, name: object) -> bool:",
        "        return name in _NAMES",
        "",
        "    def __iter__(self) -> Iterator[str]:",
        "        return iter(_NAMES)",
        "",
        "    def __len__(self) -> int:",
        "        return len(_NAMES)",
        "",
        "",
        "BY_NAME: Mapping[str, type[RpcError]] = _ByName()",
        '"""The name as the server gives it, numbers written ``X`` → its class."""',
    ]
    return "\n".join(lines) + "\n"


def stub_text(classes: list[KnownError]) -> str:
    """The text of ``known.pyi``."""
    lines = [
        HEADER,
        "# ruff: noqa: PYI021  # the docstrings are what editors show",
        "",
        "from collections.abc import Mapping",
        "",
        f"from trimtp.errors import {', '.join(sorted([*_families(classes), 'RpcError']))}",
        "",
        *_exports(classes),
        "",
    ]
    for attribute, meaning in _MEANINGS.items():
        lines += [f"class {_mixin(attribute)}(RpcError):", "    @property", f"    def {attribute}(self) -> int:"]
        lines += [f'        """{meaning}"""', ""]
    for item in classes:
        lines += [f"class {item.name}({', '.join(item.bases)}):", f'    """{item.doc}"""', ""]
    return "\n".join([*lines, "BY_NAME: Mapping[str, type[RpcError]]"]) + "\n"
