"""Write ``trimtp/config/builtin.py``: the addresses and keys that a client starts with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

__all__ = ["text"]

HEADER = "# Written by `python -m tools.facts` from tools/data/dcs.json and tools/data/rsa_keys.json. Do not edit."
_PORT = 443
_DIGITS_A_LINE = 96


def text(dcs: Mapping[str, Any], rsa_keys: Mapping[str, Any]) -> str:
    """The module's text."""
    lines = [
        HEADER,
        '"""The data centres and server keys known before the first ``help.getConfig``.',
        "",
        "Spec: https://core.telegram.org/api/datacenter, https://core.telegram.org/mtproto/auth_key",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from trimtp.config import DcOption, PublicKey",
        "",
        '__all__ = ["PRODUCTION_DC_OPTIONS", "PRODUCTION_PUBLIC_KEYS", "TEST_DC_OPTIONS", "TEST_PUBLIC_KEYS"]',
    ]
    for servers in ("production", "test"):
        lines += ["", f"{servers.upper()}_DC_OPTIONS = (", *_options(dcs[servers]), ")"]
        lines += [f'"""The addresses of the {servers} servers."""']
    for servers in ("production", "test"):
        lines += ["", f"{servers.upper()}_PUBLIC_KEYS = (", *_keys(rsa_keys[servers]), ")"]
        lines += [f'"""The keys that the {servers} servers answer an auth-key exchange with."""']
    return "\n".join(lines) + "\n"


def _options(dcs: Iterable[Mapping[str, Any]]) -> list[str]:
    lines = []
    for dc in dcs:
        lines += [f'    DcOption({dc["dc"]}, "{host}", {_PORT}),' for host in dc["ipv4"]]
        lines += [f'    DcOption({dc["dc"]}, "{host}", {_PORT}, ipv6=True),' for host in dc["ipv6"]]
    return lines


def _keys(keys: Iterable[Mapping[str, Any]]) -> list[str]:
    lines = []
    for key in keys:
        digits = key["n"].removeprefix("0x")
        lines += ["    PublicKey(", "        n=int("]
        for at in range(0, len(digits), _DIGITS_A_LINE):
            lines.append(f'            "{digits[at : at + _DIGITS_A_LINE]}"')
        lines[-1] += ","
        lines += ["            16,", "        ),", f"        e={key['e']},", "    ),"]
    return lines
