"""The comparison of two schemas."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.tlgen.__main__ import main
from tools.tlgen.compare import compare, used_names
from tools.tlgen.parser import parse

OLD = """
// LAYER 1
user#00000001 flags:# id:long name:flags.0?string = User;
gone#00000002 = Gone;
same#00000003 x:int = Same;
---functions---
users.get#00000004 id:long = User;
users.drop#00000005 = Bool;
users.swap#00000007 a:int b:int = Bool;
"""
NEW = """
// LAYER 2
user#00000011 flags:# id:long name:flags.1?string bot:flags.2?true = User;
same#00000003 x:int = Same;
fresh#00000006 = Fresh;
---functions---
users.get#00000014 id:int hash:long = Vector<User>;
users.swap#00000007 b:int a:int = Bool;
"""
CODE = """
from trimtp_api import users
from trimtp_api import User as Person, mtproto
import trimtp_api as api
users.Get(id=1)
api.Same(x=1)
mtproto.Gone()
api.users.Drop()
api.auth
other.Gone
"""


@pytest.fixture
def code(tmp_path: Path) -> Path:
    (tmp_path / "code").mkdir()
    (tmp_path / "code/a.py").write_text(CODE)
    return tmp_path / "code"


def test_the_report(code: Path) -> None:
    report = compare(parse(OLD), parse(NEW), used_names([code / "a.py"], code.parent))
    assert report == [
        "layer 1 -> 2",
        "",
        "constructors added: 1",
        "  + fresh#00000006 = Fresh",
        "",
        "constructors removed: 1",
        "  - gone#00000002 = Gone",
        "",
        "constructors changed: 1",
        "  * user",
        "      field changed: name:flags.0?string -> name:flags.1?string",
        "      optional field added: bot:flags.2?true",
        "      id: #00000001 -> #00000011",
        "",
        "methods removed: 1",
        "  - users.drop#00000005 = Bool",
        "",
        "methods changed: 2",
        "  * users.get",
        "      field changed: id:long -> id:int",
        "      required field added: hash:long",
        "      type: User -> Vector<User>",
        "      id: #00000004 -> #00000014",
        "  * users.swap",
        "      fields in another order: b, a",
        "",
        "of the names we use, affected: 4",
        "  ! Gone: removed",
        "      code/a.py:7",
        (
            "  ! User: field changed: name:flags.0?string -> name:flags.1?string; "
            "optional field added: bot:flags.2?true; id: #00000001 -> #00000011"
        ),
        "      code/a.py:3",
        "  ! users.Drop: removed",
        "      code/a.py:8",
        (
            "  ! users.Get: field changed: id:long -> id:int; required field added: hash:long; "
            "type: User -> Vector<User>; id: #00000004 -> #00000014"
        ),
        "      code/a.py:5",
    ]


def test_a_schema_compared_with_itself() -> None:
    assert compare(parse(OLD), parse(OLD)) == ["layer 1 -> 1", "no differences"]


def test_the_command(tmp_path: Path, code: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "old.tl").write_text(OLD)
    (tmp_path / "new.tl").write_text(NEW)
    assert main(["diff", str(tmp_path / "old.tl"), str(tmp_path / "new.tl"), "--code", str(code)]) == 0
    assert "! users.Drop: removed\n      code/a.py:8\n" in capsys.readouterr().out
    (tmp_path / "new.tl").write_text("broken")
    assert main(["diff", str(tmp_path / "old.tl"), str(tmp_path / "new.tl"), "--code", str(code)]) == 1
    assert capsys.readouterr().err.startswith("tlgen: new.tl:1:")


def test_our_own_names_are_seen() -> None:
    root = Path(__file__).resolve().parents[3]
    uses = used_names((root / "trimtp").rglob("*.py"), root)
    assert {"auth.ImportAuthorization", "auth.ExportAuthorization", "InvokeWithLayer", "Ping"} & uses.keys() >= {
        "auth.ImportAuthorization",
        "InvokeWithLayer",
    }
