"""The docstrings of the generated classes: what ``help(api.auth.ImportAuthorization)`` and editors show.

They say the essentials of what ``python -m trimtp explain`` says, from the same facts: the packed ones that
``python -m tools.facts`` writes. A name that the facts do not know, as in the schema of another layer, is described by
rule and has no callers and no errors.
"""

from __future__ import annotations

import json
import textwrap
from functools import cache
from pathlib import Path
from typing import Any

from tools.facts import reference
from tools.tlgen.names import field_name
from tools.tlgen.parser import Combinator
from trimtp.cli.reference_words import Descriptions

__all__ = ["docstring"]

_ROOT = Path(__file__).resolve().parents[2]
_WIDTH = 116
_CALLERS = ("users", "bots", "anybody before login", "business connections")


def docstring(item: Combinator) -> list[str]:
    """The lines of the docstring of ``item``, without the quotes and not indented."""
    kind = "method" if item.is_function else "constructor"
    facts = _facts()
    words = Descriptions(facts["texts"])
    about = words.method(item.name) if item.is_function else words.constructor(item.name, str(item.result))
    lines = [*_wrapped(about), "", f"``{item}``", ""]
    parts = [part for part in item.fields if not part.is_flags_word]
    for part in parts:
        lines += _wrapped(
            f":param {field_name(part.name)}: {words.field(item.name, part.name, str(part.type))}", "    "
        )
    if parts:
        lines.append("")
    if item.is_function:
        lines.append(f"Result: ``{item.result}``.")
        if fact := facts["methods"].get(item.name):
            callers = [who for bit, who in enumerate(_CALLERS) if fact[0] >> bit & 1]
            lines += [f"May be called by: {', '.join(callers)}."] if callers else []  # else it is not known
            names = list(facts["errors"])
            errors = [f"{'/'.join(map(str, facts['errors'][names[at]]))} {names[at]}".strip() for at in fact[1:]]
            lines += _wrapped(f"Errors: {', '.join(errors)}.", "    ") if errors else []
        lines.append("")
    return [*lines, f"https://core.telegram.org/{kind}/{item.name}"]


def _wrapped(text: str, further: str = "") -> list[str]:
    return textwrap.wrap(
        text.replace("\\", "\\\\"),
        _WIDTH,
        subsequent_indent=further,
        break_long_words=False,
        break_on_hyphens=False,
    )


@cache
def _facts() -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(reference.unpack((_ROOT / reference.PATH).read_bytes()))
    return facts
