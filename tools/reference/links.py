"""Find the links of a static site that lead nowhere."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, join, normpath

__all__ = ["broken"]

_LINK = re.compile(r'\b(?:href|src)="([^"]*)"')
_ID = re.compile(r'\bid="([^"]*)"')


def broken(folder: Path) -> list[str]:
    """``"page: link"`` for every link from a page in ``folder`` to a file or a place in a page that is not there.

    Links to other sites are not followed. Names are compared with their capitals whatever the file system does.
    """
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    ids: dict[str, set[str]] = {}
    found: list[str] = []
    for page, path in files.items():
        if path.suffix != ".html":
            continue
        for link in set(_LINK.findall(path.read_text(encoding="utf-8"))):
            if link.startswith(("https://", "data:")):
                continue
            target, _, place = link.partition("#")
            target = normpath(join(dirname(page), target)) if target else page
            if target not in files:
                found.append(f"{page}: {link}")
            elif place:
                if target not in ids:
                    ids[target] = set(_ID.findall(files[target].read_text(encoding="utf-8")))
                if place not in ids[target]:
                    found.append(f"{page}: {link}")
    return sorted(found)
