"""The acceptance list and the tests that carry its ids, found in the source.

The list is ``checks.toml`` beside this file. A test carries an id by its function's name (``test_KX_02_…``, several as
in ``test_DOS_02_and_03_…``, upper or lower case; invariants as in ``test_I1_I2_…``) or by the id of one of its
parameters (``id="B-16"``). Nothing is imported: the names are read from the syntax trees, so a file that cannot run
here counts all the same.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["LIST", "TESTS", "Row", "carried", "found_in", "load", "render", "unknown"]

LIST = Path(__file__).with_name("checks.toml")
TESTS = Path(__file__).resolve().parents[2] / "tests"

_ID = re.compile(r"(?i)(?<![a-z0-9])(KX|MSG|DOS|[CRBETSD])[_-]([0-9]{2,3})((?:_and_[0-9]{2,3})*)(?![0-9a-z])")

_INVARIANT = re.compile(r"(?<![A-Za-z0-9])I-?([0-9]{1,2})(?![0-9A-Za-z])")


@dataclass
class Row:
    """One check: its id, the title of its part, what it means, and the tests that carry the id (``path::name``)."""

    id: str
    part: str
    meaning: str
    tests: list[str] = field(default_factory=list)


def load(path: Path = LIST) -> dict[str, Row]:
    """The acceptance list by id, in its order, without tests. Raises ValueError for an id outside its part."""
    rows: dict[str, Row] = {}
    for part, lines in tomllib.loads(path.read_text("utf-8")).items():
        title = lines.pop("title")
        for check, meaning in lines.items():
            if carried(check) != [check] or not check.startswith(f"{part}-"):
                raise ValueError(f"{check!r} is no id of the part {part}")
            rows[check] = Row(check, title, meaning)
    return rows


def carried(name: str) -> list[str]:
    """The ids in the name of a test, or of a parameter."""
    found = []
    for part, first, more in _ID.findall(name):
        found += [f"{part.upper()}-{number}" for number in (first, *re.findall("[0-9]+", more))]
    return found + [f"I-{number}" for number in _INVARIANT.findall(name)]


def found_in(folder: Path = TESTS) -> Iterator[tuple[str, list[str]]]:
    """Every test function below ``folder`` as ``path::name``, with the ids it carries."""
    for path in sorted(folder.rglob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                ids = carried(node.name)
                for decorator in node.decorator_list:
                    ids += _of_parameters(decorator)
                yield f"{path.relative_to(folder).as_posix()}::{node.name}", list(dict.fromkeys(ids))


def _of_parameters(decorator: ast.expr) -> Iterator[str]:
    """The ids in ``id=`` and ``ids=`` anywhere in a decorator."""
    for node in ast.walk(decorator):
        if isinstance(node, ast.keyword) and node.arg in {"id", "ids"}:
            for value in ast.walk(node.value):
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield from carried(value.value)


def unknown(rows: dict[str, Row], tests: Iterator[tuple[str, list[str]]]) -> list[str]:
    """Put the tests into their rows; returns those with an id that is not in the list."""
    strangers = []
    for test, ids in tests:
        for check in ids:
            if check in rows:
                rows[check].tests.append(test)
            else:
                strangers.append(f"{check} in {test}")
    return strangers


def render(rows: dict[str, Row], *, every_test: bool) -> str:
    """The table as text: a line for each check, under it its tests (the first two unless ``every_test``)."""
    lines: list[str] = []
    part = ""
    for row in rows.values():
        if row.part != part:
            part = row.part
            lines += ["", part]
        lines.append(
            f"  {row.id:<7} {len(row.tests):>3}  {row.meaning}"
            if row.tests
            else f"  {row.id:<7}  NO TEST  {row.meaning}"
        )
        shown = row.tests if every_test else row.tests[:2]
        lines += [f"               {test}" for test in shown]
        if len(shown) < len(row.tests):
            lines.append(f"               and {len(row.tests) - len(shown)} more")
    return "\n".join(lines[1:])
