"""``explain``: a page of the reference in the terminal: a method, constructor, type or error."""

from __future__ import annotations

import argparse
import textwrap
from typing import Any

import trio

from trimtp.cli.exits import DONE, Failed
from trimtp.cli.output import Output
from trimtp.cli.schema import closest

__all__ = ["explain"]

_SHOWN_NAMES = 40
_WIDTH = 100


async def explain(args: argparse.Namespace, out: Output) -> int:
    """Explain ``args.name``, or say what name may have been meant."""
    from trimtp.cli.reference import Reference  # with its facts and the whole schema, for this command only

    await trio.lowlevel.checkpoint()
    reference = Reference()
    page = reference.find(args.name)
    if page is None:
        guess = closest(args.name, sorted(reference.names()))
        raise Failed(f"neither the schema nor the list of errors has {args.name!r}{guess}")
    if out.json:
        out.document(page)
    else:
        _print(page, out)
    return DONE


def _print(page: dict[str, Any], out: Output) -> None:
    out.say(out.style("bold", f"{page['name']} ({page['kind']})"))
    out.say("")
    _wrapped(out, page["about"])
    out.say("")
    if page["kind"] == "error":
        _print_error(page, out)
    elif page["kind"] == "type":
        for line in page["constructors"]:
            out.say(f"  {line}")
        _names(out, "Returned by", page["returned_by"])
        _names(out, "Taken by", page["taken_by"])
    else:
        _print_class(page, out)
    _names(out, "Related", page["related"])
    out.say("")
    out.say(out.style("dim", page["url"]))


def _print_class(page: dict[str, Any], out: Output) -> None:
    out.say(textwrap.indent(page["example"], "  "))
    out.say("")
    out.say(f"  {page['tl']}")
    out.say("")
    if page["parameters"]:
        rows = [(p["name"], p["type"], "optional" if p["optional"] else "", p["about"]) for p in page["parameters"]]
        out.table(("Parameter", "Type", "", ""), rows)
        out.say("")
    if page["kind"] == "constructor":
        out.say(f"Type: {page['type']}")
        return
    out.say(f"Result: {page['result']}")
    if page["callers"]:
        who = {"users": "users", "bots": "bots", "unauthorized": "before login", "business": "business connections"}
        out.say("   ".join(f"{label}: {'yes' if page['callers'][name] else 'no'}" for name, label in who.items()))
    if page["errors"]:
        out.say("")
        out.table(("Error", "Code", ""), [(e["name"], _codes(e["codes"]), e["about"]) for e in page["errors"]])


def _print_error(page: dict[str, Any], out: Output) -> None:
    out.say(f"  except {page['python']}")
    out.say(f"  code: {_codes(page['codes'])}")
    out.say(f"  a kind of: {', '.join(page['is_a'])}")
    for attribute, about in page["properties"].items():
        out.say(f"  .{attribute}: {about}")
    _names(out, "Answered by", page["methods"])


def _names(out: Output, label: str, names: list[str]) -> None:
    if names:
        more = f" and {len(names) - _SHOWN_NAMES} more" if len(names) > _SHOWN_NAMES else ""
        out.say("")
        _wrapped(out, f"{label}: {', '.join(names[:_SHOWN_NAMES])}{more}")


def _wrapped(out: Output, text: str) -> None:
    for line in textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False):
        out.say(line)


def _codes(codes: list[int]) -> str:
    return ", ".join(map(str, codes))
