"""The generator and its command line."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tools.tlgen import emit
from tools.tlgen.__main__ import main
from tools.tlgen.parser import SchemaError, parse

ROOT = Path(__file__).resolve().parents[3]
Generate = Callable[..., Any]


@pytest.fixture
def generate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Generate]:
    """``generate(api_text, mtproto_text=None)`` → the imported package."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def run(api: str, mtproto: str | None = None) -> Any:
        (tmp_path / "made.tl").write_text(api)
        arguments = ["--schema", str(tmp_path / "made.tl"), "--out", str(tmp_path / "made_here")]
        if mtproto is not None:
            (tmp_path / "mtproto.tl").write_text(mtproto)
            arguments += ["--schema", str(tmp_path / "mtproto.tl")]
        assert main(arguments) == 0
        return importlib.import_module("made_here.trimtp_api")

    yield run
    for name in [name for name in sys.modules if name.startswith("made_here")]:
        del sys.modules[name]


def test_the_committed_package_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().err == ""


def test_generating_twice_gives_the_same(tmp_path: Path) -> None:
    schema = parse((ROOT / "tools/schema/mtproto.tl").read_text())
    assert emit.package(schema, None) == emit.package(schema, None)


def test_out_is_the_package_itself_or_its_parent(tmp_path: Path) -> None:
    (tmp_path / "a.tl").write_text("// LAYER 9\na = A;")
    for out, package in ((tmp_path / "x", tmp_path / "x/trimtp_api"), (tmp_path / "y/trimtp_api",) * 2):
        assert main(["--schema", str(tmp_path / "a.tl"), "--out", str(out)]) == 0
        assert "LAYER = 9" in (package / "__init__.py").read_text()
        assert (package / "py.typed").read_text() == ""
        assert "import trimtp" not in "".join(path.read_text() for path in package.rglob("*.py"))


def test_check_tells_in_one_line_what_is_not_current(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.tl").write_text("a = A;\nb = B;")
    arguments = ["--schema", str(tmp_path / "a.tl"), "--out", str(tmp_path)]
    assert main([*arguments, "--check"]) == 1
    assert main(arguments) == 0
    capsys.readouterr()
    assert main([*arguments, "--check"]) == 0
    (tmp_path / "a.tl").write_text("a = A;\nb x:int = B;")
    assert main([*arguments, "--check"]) == 1
    complaint = capsys.readouterr().err
    assert complaint.count("\n") == 1
    assert "is not current: run `python -m tools.tlgen`" in complaint


def test_files_of_an_older_schema_are_removed(tmp_path: Path) -> None:
    (tmp_path / "a.tl").write_text("x.a = x.A;\ny.b = y.B;")
    arguments = ["--schema", str(tmp_path / "a.tl"), "--out", str(tmp_path)]
    assert main(arguments) == 0
    assert (tmp_path / "trimtp_api/y.py").exists()
    (tmp_path / "a.tl").write_text("x.a = x.A;")
    assert main([*arguments, "--check"]) == 1
    assert main(arguments) == 0
    assert not (tmp_path / "trimtp_api/y.py").exists()
    assert (tmp_path / "trimtp_api/x.py").exists()


def test_nothing_foreign_is_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.tl").write_text("a = A;")
    (tmp_path / "trimtp_api").mkdir()
    (tmp_path / "trimtp_api/mine.py").write_text("important = 1\n")
    assert main(["--schema", str(tmp_path / "a.tl"), "--out", str(tmp_path)]) == 1
    assert "mine.py was not written by this tool; nothing was changed" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "trimtp_api").iterdir()] == ["mine.py"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = A;\nb x:int\n", "made.tl:2: expected a field or '=', found the end of the text"),
        ("a#1 = A;\nb#1 = B;", "made.tl:2: b has the same id #00000001 as a in line 1"),
        ("x.a = B;", "made.tl:1: x.a and its type B are in different namespaces"),
        ("req_pq = A;\nreqPq = A;", "made.tl:2: reqPq and req_pq would both be called ReqPq in Python"),
        ("typeA = B;\nc = A;", "made.tl:1: typeA and A would both be called TypeA in Python"),
        ("a x:b = A;", "made.tl:1: a: the bare type b is not defined"),
        ("a x:%B = A;\nb = B;\nc = B;", "made.tl:1: a: %B needs a type with exactly one constructor, this has 2"),
        ("a x:%B = A;", "made.tl:1: a: %B needs a type with exactly one constructor, this has 0"),
    ],
)
def test_an_unusable_schema_is_one_line_and_exit_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    (tmp_path / "made.tl").write_text(text)
    assert main(["--schema", str(tmp_path / "made.tl"), "--out", str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == f"tlgen: {message}\n"
    assert not (tmp_path / "out").exists()


def test_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--schema", str(tmp_path / "none.tl"), "--out", str(tmp_path)]) == 1
    assert "No such file" in capsys.readouterr().err


def test_the_layer_can_be_given(tmp_path: Path) -> None:
    (tmp_path / "a.tl").write_text("a = A;")
    assert main(["--schema", str(tmp_path / "a.tl"), "--out", str(tmp_path), "--layer", "66"]) == 0
    assert "LAYER = 66" in (tmp_path / "trimtp_api/__init__.py").read_text()


def test_every_kind_of_type(generate: Generate) -> None:
    api = generate(
        """
        thing#00000001 n:int = Thing;
        other#00000002 = Other;
        all#00000003 flags:# class:flags.0?int a:Vector<Vector<int>> b:Vector<double> c:Vector<bytes> d:Vector<Bool>
            e:vector<thing> f:%Thing g:thing h:vector<long> i:int256 yes:true j:flags.1?Bool k:flags.2?int128
            l:flags.3?%Thing m:flags.4?Vector<Thing> flags2:# n:flags2.31?true o:flags2.30?double p:Object = All;
        """
    )
    thing = api.Thing(n=-2)
    whole = api.All(
        a=[[1], []], b=[0.5], c=[b"x"], d=[True, False], e=[thing], f=thing, g=thing, h=[7], i=bytes(32), yes=True,
        p=api.Other(), class_=5, j=False, k=bytes(16), l=thing, m=[thing], n=True, o=1.0,
    )  # fmt: skip
    vector = "15c4b51c"
    raw = bytes.fromhex(
        "03000000" "1f000000" "05000000"
        + vector + "02000000" + vector + "0100000001000000" + vector + "00000000"
        + vector + "01000000" "000000000000e03f"
        + vector + "01000000" "01780000"
        + vector + "02000000" "b5757299379779bc"
        + "01000000" "feffffff"
        + "feffffff" + "feffffff"
        + "01000000" "0700000000000000"
        + "00" * 32
        + "379779bc" + "00" * 16
        + "feffffff"
        + vector + "01000000" "01000000feffffff"
        + "000000c0" + "000000000000f03f"
        + "02000000"
    )  # fmt: skip
    assert whole.to_bytes() == raw
    assert api.from_bytes(raw) == whole
    for size in range(len(raw)):
        with pytest.raises(api.TLDecodeError):
            api.from_bytes(raw[:size])
    with pytest.raises(api.TLDecodeError, match="cannot fit"):
        api.from_bytes(raw[:12] + bytes.fromhex(vector + "ffffff7f") + raw[20:])


def test_names_that_python_or_the_package_needs(generate: Generate) -> None:
    api = generate(
        """
        true = True;
        function = Function;
        import.class self:int data:int pos:int depth:int new:int cid:int to_bytes:int from:int list:Vector<int>
            int:Vector<list> = import.Class;
        list x:int = List;
        mtproto.x = mtproto.X;
        """
    )
    assert api.True_().TL_NAME == "true"
    assert api.Function_().TL_NAME == "function"
    assert api.mtproto_.X().TL_NAME == "mtproto.x"
    value = api.import_.Class(
        self=1, data=2, pos=3, depth=4, new=5, cid=6, to_bytes_=7, from_=8, list=[9], int=[api.List(x=1)]
    )
    assert api.from_bytes(value.to_bytes()) == value
    assert api.from_dict(value.to_dict()) == value
    assert {field.tl_name for field in api.fields(api.import_.Class)} >= {"to_bytes", "from"}


def test_methods_and_the_service_schema_beside_them(generate: Generate) -> None:
    package = generate(
        """
        user id:int = User;
        ---functions---
        getUsers = Vector<User>;
        getIds = Vector<long>;
        getNames = Vector<string>;
        getCount = int;
        getBlob = bytes;
        wrap {X:Type} query:!X = X;
        """,
        "pong a:Object = Pong;\n---functions---\nping = Pong;",
    )
    users = [package.User(id=1), package.User(id=2)]
    for call, result in (
        (package.GetUsers(), users),
        (package.GetIds(), [1, -1]),
        (package.GetNames(), ["a", "ß"]),
        (package.GetCount(), 5),
        (package.GetBlob(), b"123"),
    ):
        assert call.decode_result(call.encode_result(result)) == result
        wrapped = package.Wrap(query=package.Wrap(query=call))
        assert wrapped.decode_result(wrapped.encode_result(result)) == result
        assert package.from_bytes(wrapped.to_bytes()) == wrapped
    pong = package.mtproto.Pong(a=users[0])
    assert package.mtproto.Ping().decode_result(pong.to_bytes()) == pong
    with pytest.raises(package.TLDecodeError, match="unknown constructor"):
        package.from_bytes(pong.to_bytes())


def test_a_service_schema_alone(tmp_path: Path) -> None:
    (tmp_path / "service.tl").write_text("pong = Pong;")
    assert main(["--mtproto", str(tmp_path / "service.tl"), "--out", str(tmp_path)]) == 0
    assert (tmp_path / "trimtp_api/mtproto/__init__.py").exists()


def test_schema_errors_are_value_errors() -> None:
    with pytest.raises(SchemaError) as caught:
        emit.package(parse("a x:b = A;", "here"), None)
    assert isinstance(caught.value, ValueError)
    assert (caught.value.source, caught.value.line) == ("here", 1)
