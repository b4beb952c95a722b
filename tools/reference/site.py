"""Write the site: one file a page, an overview for each kind, a front page, the index of the search and the assets."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2
import trimtp_api as api

from trimtp.cli.reference import Page, Reference, innermost

__all__ = ["BASIC", "FOLDERS", "pages", "write"]

FOLDERS = {"method": "methods", "constructor": "constructors", "type": "types", "error": "errors"}
"""Where the pages of each kind are."""

BASIC = {
    "int": ("int", "A number of 32 bits with a sign."),
    "long": ("int", "A number of 64 bits with a sign."),
    "double": ("float", "A floating-point number of 64 bits."),
    "int128": ("bytes", "16 bytes."),
    "int256": ("bytes", "32 bytes."),
    "string": ("str", "Text, shorter than 16 MiB as UTF-8."),
    "bytes": ("bytes", "Bytes, fewer than 16 MiB."),
    "Bool": ("bool", "True or False."),
    "true": ("bool", "A flag: set or not, False where it is left out."),
    "#": ("", "The flags of the fields that may be left out; trimtp computes it."),
    "Vector": ("list", "Any number of values of the type in angle brackets."),
    "!X": ("Function[R]", "Any method call; the result is that call's result."),
}
"""The types that have no page: what each is in Python, and what it holds."""

_HERE = Path(__file__).parent
_MARK = "search-index.js"  # what tells a folder with a site from other folders
_CLASS_KINDS = ("method", "constructor")


def pages(reference: Reference) -> Iterator[Page]:
    """Every page there is, kind by kind and by name."""
    classes = sorted(reference.classes.items())
    made = [reference.class_page(cls) for _, cls in classes]
    for kind in _CLASS_KINDS:
        yield from (page for page in made if page["kind"] == kind)
    yield from map(reference.type_page, sorted(reference.types))
    yield from map(reference.error_page, sorted(reference.errors))


def write(out: Path) -> int:
    """Write the whole site to ``out``; the number of its pages.

    Raises ValueError when ``out`` holds anything but an earlier site, OSError when it cannot be written.
    """
    if out.exists() and any(out.iterdir()) and not (out / _MARK).exists():
        raise ValueError(f"{out} is not empty and holds no reference")
    reference = Reference()
    everything = list(pages(reference))
    environment = _environment({(page["kind"], page["name"]) for page in everything})
    for folder in FOLDERS.values():
        shutil.rmtree(out / folder, ignore_errors=True)
        (out / folder).mkdir(parents=True)
    index = [[page["kind"], page["name"], page["about"]] for page in everything]
    index_text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (out / _MARK).write_text(f"window.referenceIndex = {index_text};\n", encoding="utf-8")
    for asset in (_HERE / "assets").iterdir():
        shutil.copyfile(asset, out / asset.name)
    templates = {kind: environment.get_template(f"{kind}.html") for kind in ("type", "error")}
    templates |= dict.fromkeys(_CLASS_KINDS, environment.get_template("class.html"))
    for page in everything:
        text = templates[page["kind"]].render(page=page, root="../", title=page["name"])
        (out / FOLDERS[page["kind"]] / f"{page['name']}.html").write_text(text, encoding="utf-8")
    overview = environment.get_template("overview.html")
    counts: dict[str, int] = {}
    for kind, folder in FOLDERS.items():
        mine = [page for page in everything if page["kind"] == kind]
        counts[kind] = len(mine)
        text = overview.render(groups=_groups(mine), kind=kind, root="../", title=folder.capitalize())
        (out / folder / "index.html").write_text(text, encoding="utf-8")
    text = environment.get_template("front.html").render(counts=counts, layer=api.LAYER, root="", title="Reference")
    (out / "index.html").write_text(text, encoding="utf-8")
    return len(everything) + len(FOLDERS) + 1


def _groups(mine: list[Page]) -> dict[str, list[Page]]:
    """Pages by namespace; errors by their first letter."""
    groups: dict[str, list[Page]] = {}
    for page in mine:
        group = page["name"][0] if page["kind"] == "error" else page["name"].rpartition(".")[0]
        groups.setdefault(group.upper() if page["kind"] == "error" else group, []).append(page)
    return dict(sorted(groups.items()))


def _environment(known: set[tuple[str, str]]) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    def kind_of(name: str) -> str:
        return "method" if ("method", name) in known else "constructor"

    settings: dict[str, Any] = {
        "folders": FOLDERS,
        "known": known,
        "kind_of": kind_of,
        "innermost": innermost,
        "basic": BASIC,
    }
    environment.globals.update(settings)
    return environment
