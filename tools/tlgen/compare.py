"""What changed between two schemas, as text for people: ``python -m tools.tlgen diff OLD.tl NEW.tl``."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path

from tools.tlgen.codec import class_of
from tools.tlgen.crc import constructor_id
from tools.tlgen.names import field_name
from tools.tlgen.parser import Combinator, Schema

__all__ = ["compare", "used_names"]


def compare(old: Schema, new: Schema, uses: dict[str, set[str]] | None = None) -> list[str]:
    """The lines of the report: layers, what was added, removed and changed, and which of ``uses`` that touches.

    ``uses`` maps the Python names of classes (``auth.ImportAuthorization``) to the files that use them, as
    :func:`used_names` gives them.
    """
    lines = [f"layer {old.layer} -> {new.layer}"]
    touched: dict[str, str] = {}
    for title, before, after in (
        ("constructors", old.constructors, new.constructors),
        ("methods", old.functions, new.functions),
    ):
        was = {item.name: item for item in before if not item.body}
        now = {item.name: item for item in after if not item.body}
        added = sorted(now.keys() - was.keys())
        removed = sorted(was.keys() - now.keys())
        changes = {name: _changes(was[name], now[name]) for name in sorted(was.keys() & now.keys())}
        changed = {name: change for name, change in changes.items() if change}
        if added:
            lines += ["", f"{title} added: {len(added)}", *(f"  + {now[name]}" for name in added)]
        if removed:
            lines += ["", f"{title} removed: {len(removed)}", *(f"  - {was[name]}" for name in removed)]
        if changed:
            lines += ["", f"{title} changed: {len(changed)}"]
            for name, change in changed.items():
                lines += [f"  * {name}", *(f"      {line}" for line in change)]
        touched |= {_python(was[name]): "removed" for name in removed}
        touched |= {_python(was[name]): "; ".join(change) for name, change in changed.items()}
    if len(lines) == 1:
        lines.append("no differences")
    if uses is not None:
        affected = sorted(touched.keys() & uses.keys())
        lines += ["", f"of the names we use, affected: {len(affected)}"]
        for name in affected:
            lines += [f"  ! {name}: {touched[name]}", *(f"      {file}" for file in sorted(uses[name]))]
    return lines


def _python(item: Combinator) -> str:
    return f"{item.namespace}.{class_of(item)}" if item.namespace else class_of(item)


def _changes(old: Combinator, new: Combinator) -> list[str]:
    """What is different in a combinator that both schemas have."""
    was = {field.name: field for field in old.fields}
    now = {field.name: field for field in new.fields}
    lines = []
    for name, field in now.items():
        if name not in was:
            kind = "optional " if field.flag is not None or field.is_flags_word else "required "
            lines.append(f"{kind}field added: {field}")
        elif str(was[name]) != str(field):
            lines.append(f"field changed: {was[name]} -> {field}")
    lines += [f"field removed: {field}" for name, field in was.items() if name not in now]
    if [name for name in was if name in now] != [name for name in now if name in was]:
        lines.append(f"fields in another order: {', '.join(map(field_name, now))}")
    if old.result != new.result:
        lines.append(f"type: {old.result} -> {new.result}")
    if constructor_id(old) != constructor_id(new):
        lines.append(f"id: #{constructor_id(old):08x} -> #{constructor_id(new):08x}")
    return lines


def used_names(files: Iterable[Path], root: Path) -> dict[str, set[str]]:
    """The names of API classes in Python sources, each with ``file:line`` of its uses, relative to ``root``.

    What counts is an attribute behind ``api``, ``trimtp_api`` or ``mtproto`` (``api.auth.ImportAuthorization``), or
    behind a namespace imported from one of them. Names made at run time are not seen.
    """
    found: dict[str, set[str]] = {}
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        # local name -> what it stands for within the package
        known = {"api": "", "trimtp_api": "", "mtproto": ""}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in {"trimtp.api", "trimtp_api", "trimtp_api.mtproto"}:
                for alias in node.names:
                    local = alias.asname or alias.name
                    known[local] = "" if alias.name == "mtproto" else alias.name
                    if alias.name[:1].isupper():
                        found.setdefault(alias.name, set()).add(_place(path, root, node.lineno))
        for node in ast.walk(tree):
            name = _dotted(node, known)
            if name and name.rpartition(".")[2][:1].isupper():
                assert isinstance(node, ast.Attribute)
                found.setdefault(name, set()).add(_place(path, root, node.lineno))
    return found


def _place(path: Path, root: Path, line: int) -> str:
    return f"{path.relative_to(root).as_posix()}:{line}"


def _dotted(node: ast.AST, known: dict[str, str]) -> str | None:
    """``api.auth.ImportAuthorization`` → ``auth.ImportAuthorization``; None for anything else."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    if not parts or not isinstance(node, ast.Name) or node.id not in known:
        return None
    if parts[0] == "mtproto":
        del parts[0]
    return ".".join([*([known[node.id]] if known[node.id] else []), *parts])
