"""``python -m tools.facts``: write the modules made of facts, say whether they are current, or import newer facts.

``python -m tools.facts`` writes ``trimtp/errors/known.py``, ``trimtp/config/builtin.py`` and the facts that ``explain``
shows (``trimtp/cli/reference_data.json.gz``); with ``--check`` it
writes nothing and exits 1 with one line when they are not current. ``python -m tools.facts import PATH`` copies the
schema and the facts collected in PATH into ``tools/schema`` and ``tools/data``; run it again without arguments
afterwards, and ``python -m tools.tlgen``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tools.facts import builtin, known, normalise, reference
from tools.tlgen.parser import SchemaError

__all__ = ["generated", "main"]

_ROOT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None, root: Path = _ROOT) -> int:
    """Run the tool on the project in ``root``; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.facts", description="Modules made of facts about Telegram.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a module is not current")
    commands = parser.add_subparsers(dest="command")
    importing = commands.add_parser("import", help="copy schema and facts into the project")
    importing.add_argument("path", type=Path, help="a folder with schema/ and facts/")
    options = parser.parse_args(arguments)
    try:
        if options.command == "import":
            collected = normalise.collect(options.path)
            return _write(root, {f"tools/{name}": text for name, text in collected.items()})
        files = generated(root)
        return _check(root, files) if options.check else _write(root, files)
    except (OSError, SchemaError, ValueError) as error:
        print(f"facts: {error}", file=sys.stderr)
        return 1


def generated(root: Path) -> dict[str, str]:
    """The generated files: path relative to ``root`` → text (for a ``.gz``, what is compressed in it).

    Raises OSError or ValueError for unusable facts.
    """
    errors = known.collect(_data(root, "errors"))
    return {
        "trimtp/errors/known.py": known.module_text(errors),
        "trimtp/errors/known.pyi": known.stub_text(errors),
        "trimtp/config/builtin.py": builtin.text(_data(root, "dcs"), _data(root, "rsa_keys")),
        reference.PATH: reference.text(_data(root, "errors"), _data(root, "methods")),
    }


def _data(root: Path, name: str) -> Any:
    return json.loads((root / f"tools/data/{name}.json").read_text(encoding="utf-8"))


def _read(path: Path) -> str | None:
    if not path.exists():
        return None
    return reference.unpack(path.read_bytes()) if path.suffix == ".gz" else path.read_text(encoding="utf-8")


def _write(root: Path, files: dict[str, str]) -> int:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        changed = _read(path) != text
        if changed:
            path.write_bytes(reference.pack(text) if path.suffix == ".gz" else text.encode())
        print(f"facts: {name} {'written' if changed else 'is current'}")
    return 0


def _check(root: Path, files: dict[str, str]) -> int:
    for name, text in files.items():
        path = root / name
        if _read(path) != text:
            print(f"facts: {name} is not current: run `python -m tools.facts`", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
