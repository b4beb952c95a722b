"""``python -m tools.tlgen``: write the generated package, or say whether it is current.

Without arguments the schemas in ``tools/schema`` become ``generated/trimtp_api``. ``--schema FILE`` (repeatable) takes
other ones; a file whose name begins with ``mtproto``, or one given as ``--mtproto FILE``, is the service schema.
``--out DIR`` writes elsewhere: DIR itself is the package when it is called ``trimtp_api``, otherwise
``DIR/trimtp_api``. Exit code 1 with one line on stderr when a schema is malformed or, with ``--check``, when the
written package is not current.

``python -m tools.tlgen diff OLD.tl NEW.tl`` writes nothing and tells what changed from one schema to the other, and
which of the classes used in ``trimtp/`` that touches (``--code DIR`` looks elsewhere).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.tlgen import emit
from tools.tlgen.compare import compare, used_names
from tools.tlgen.crc import differences
from tools.tlgen.parser import Schema, SchemaError, merge, parse

__all__ = ["main"]

_ROOT = Path(__file__).resolve().parents[2]
_PACKAGE = "trimtp_api"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["diff"]:
        return _diff(words[1:])
    parser = argparse.ArgumentParser(prog="python -m tools.tlgen", description="Generate trimtp_api from TL schemas.")
    parser.add_argument("--schema", action="append", type=Path, metavar="FILE", help="a schema (repeatable)")
    parser.add_argument("--mtproto", action="append", type=Path, metavar="FILE", help="a schema of service messages")
    parser.add_argument("--layer", type=int, metavar="N", help="the layer, where the schema does not say it")
    parser.add_argument("--out", type=Path, metavar="DIR", help="where the package goes (default: generated)")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when the package is not current")
    options = parser.parse_args(words)
    try:
        return _run(options)
    except (SchemaError, OSError, UnicodeDecodeError, _Refused) as error:
        print(f"tlgen: {error}", file=sys.stderr)
        return 1


def _diff(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.tlgen diff", description="Compare two TL schemas.")
    parser.add_argument("old", type=Path, metavar="OLD.tl")
    parser.add_argument("new", type=Path, metavar="NEW.tl")
    parser.add_argument("--code", type=Path, default=_ROOT / "trimtp", metavar="DIR", help="the code that uses them")
    options = parser.parse_args(words)
    try:
        uses = used_names(sorted(options.code.rglob("*.py")), options.code.parent)
        print("\n".join(compare(_read(options.old), _read(options.new), uses)))
    except (SchemaError, OSError, UnicodeDecodeError, SyntaxError) as error:
        print(f"tlgen: {error}", file=sys.stderr)
        return 1
    return 0


class _Refused(Exception):
    """The tool would have to overwrite something that it did not write."""


def _run(options: argparse.Namespace) -> int:
    api_files: list[Path] = [path for path in options.schema or [] if not path.name.startswith("mtproto")]
    mtproto_files: list[Path] = [path for path in options.schema or [] if path.name.startswith("mtproto")]
    mtproto_files += options.mtproto or []
    if not api_files and not mtproto_files:
        api_files = [_ROOT / "tools/schema/api.tl"]
        mtproto_files = [_ROOT / "tools/schema/mtproto.tl"]
    api = merge(map(_read, api_files))
    if options.layer is not None:
        api = Schema(options.layer, api.constructors, api.functions)
    mtproto = merge(map(_read, mtproto_files)) if mtproto_files else None
    files = emit.package(api, mtproto)
    out: Path = options.out or _ROOT / "generated"
    target = out if out.name == _PACKAGE else out / _PACKAGE
    if options.check:
        return _check(target, files)
    _report(api, mtproto)
    _write(target, files)
    print(f"tlgen: {len(files)} files in {_shown(target)}")
    return 0


def _read(path: Path) -> Schema:
    return parse(path.read_text(encoding="utf-8"), path.name)


def _report(api: Schema, mtproto: Schema | None) -> None:
    """Say what was read, and where ids are not what their lines give."""
    for name, schema in (("api", api), ("mtproto", mtproto)):
        if schema is None:
            continue
        print(f"tlgen: {name}: {len(schema.constructors)} constructors, {len(schema.functions)} methods")
        for item, computed in differences([*schema.constructors, *schema.functions]):
            print(f"tlgen: {item.source}:{item.line}: {item.name}#{item.explicit_id:08x} computes to #{computed:08x}")


def _present(target: Path) -> dict[str, Path]:
    """The files of an earlier run. Raises _Refused when the folder holds other things."""
    found: dict[str, Path] = {}
    for path in sorted(target.rglob("*")):
        if path.is_dir() or "__pycache__" in path.parts:
            continue
        if path.name != "py.typed":
            with path.open(encoding="utf-8", errors="replace") as file:
                if file.readline().rstrip("\n") != emit.HEADER:
                    raise _Refused(f"{_shown(path)} was not written by this tool; nothing was changed")
        found[path.relative_to(target).as_posix()] = path
    return found


def _write(target: Path, files: dict[str, str]) -> None:
    for name, path in _present(target).items():
        if name not in files:
            path.unlink()
    for name, text in files.items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _check(target: Path, files: dict[str, str]) -> int:
    present = _present(target)
    for name in sorted(files.keys() | present.keys()):
        if name not in files or name not in present or present[name].read_text(encoding="utf-8") != files[name]:
            print(f"tlgen: {_shown(target / name)} is not current: run `python -m tools.tlgen`", file=sys.stderr)
            return 1
    return 0


def _shown(path: Path) -> str:
    """A path for people: relative to here where that is shorter."""
    path = path.resolve()
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


if __name__ == "__main__":
    sys.exit(main())
