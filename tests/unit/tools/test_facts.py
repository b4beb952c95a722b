"""The facts tool: normalised copies, the modules made of them, and the check."""

from __future__ import annotations

import gzip
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tools.facts import builtin, known, normalise, reference
from tools.facts.__main__ import generated, main
from tools.tlgen.parser import parse

ROOT = Path(__file__).resolve().parents[3]


def test_the_committed_modules_are_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert capsys.readouterr().err == ""


def test_the_committed_schema_is_in_its_normal_form() -> None:
    for name in ("api", "mtproto"):
        text = (ROOT / f"tools/schema/{name}.tl").read_text(encoding="utf-8")
        assert normalise.schema_text(parse(text)) == text


@pytest.fixture
def collected(tmp_path: Path) -> Path:
    """A small folder of collected facts."""
    (tmp_path / "schema").mkdir()
    (tmp_path / "facts").mkdir()
    (tmp_path / "schema/api.tl").write_text("// LAYER 3\n// noise\na#1   x:int\n = A;\n\n---functions---\nf = A;")
    (tmp_path / "schema/mtproto.tl").write_text("pong = Pong;")
    facts: dict[str, Any] = {
        "errors": {
            "SOME_ERROR": {"codes": [400], "methods": ["b", "a"], "source": "/somewhere/else"},
            "FLOOD_WAIT_X": {"codes": [420], "methods": []},
        },
        "methods": {
            "f": {"bots": True, "business": False, "unauthorized": False, "users": True, "errors": ["Z", "A"], "x": 1}
        },
        "dcs": {
            "note": "n",
            "production": [{"dc": 1, "ipv4": ["192.0.2.1"], "ipv6": ["2001:db8::1"], "ws_host": "w"}],
            "test": [],
        },
        "rsa_keys": [
            {"n": hex((1 << 2047) + 1), "e": 65537, "role": "production", "pem": "…"},
            {"n": hex((1 << 2047) + 3), "e": 65537, "role": "test"},
            {"n": hex((1 << 2047) + 5), "e": 65537, "role": "old-production"},
        ],
    }
    for name, fact in facts.items():
        (tmp_path / f"facts/{name}.json").write_text(json.dumps(fact))
    return tmp_path


def test_importing_normalises(collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "project"
    assert main(["import", str(collected)], root) == 0
    assert (root / "tools/schema/api.tl").read_text() == (
        "// LAYER 3\n\na#00000001 x:int = A;\n\n---functions---\n\nf = A;\n"
    )
    errors = json.loads((root / "tools/data/errors.json").read_text())
    assert errors["SOME_ERROR"] == {"codes": [400], "methods": ["a", "b"]}
    assert json.loads((root / "tools/data/methods.json").read_text())["f"] == {
        "bots": True, "business": False, "errors": ["A", "Z"], "unauthorized": False, "users": True
    }  # fmt: skip
    keys = json.loads((root / "tools/data/rsa_keys.json").read_text())
    assert [len(keys[servers]) for servers in ("production", "test")] == [1, 1]
    written = "".join(path.read_text() for path in (root / "tools").rglob("*") if path.is_file())
    assert str(collected) not in written
    assert "/somewhere/else" not in written
    assert main(["import", str(collected)], root) == 0
    assert "is current" in capsys.readouterr().out


def test_writing_and_checking(collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "project"
    assert main(["import", str(collected)], root) == 0
    assert main(["--check"], root) == 1
    assert capsys.readouterr().err == "facts: trimtp/errors/known.py is not current: run `python -m tools.facts`\n"
    assert main([], root) == 0
    assert main(["--check"], root) == 0
    with (root / "trimtp/config/builtin.py").open("a") as file:
        file.write("# touched\n")
    assert main(["--check"], root) == 1
    assert set(generated(root)) == {
        "trimtp/errors/known.py", "trimtp/errors/known.pyi", "trimtp/config/builtin.py", reference.PATH
    }  # fmt: skip


def test_the_facts_of_the_reference(collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "project"
    assert main(["import", str(collected)], root) == 0
    assert main([], root) == 0
    path = root / reference.PATH
    data = json.loads(reference.unpack(path.read_bytes()))
    names = list(data["errors"])
    callers, *errors = data["methods"]["f"]
    assert callers == 1 + 2  # users and bots
    assert [names[at] for at in errors] == ["A", "Z"]
    assert data["errors"]["SOME_ERROR"] == [400]
    assert data["errors"]["FILE_MIGRATE_X"] == [303]
    path.write_bytes(reference.pack("{}"))
    assert main(["--check"], root) == 1
    path.write_bytes(b"not compressed")
    assert main(["--check"], root) == 1
    assert "reference_data.json.gz is not current" in capsys.readouterr().err
    assert main([], root) == 0
    written = path.read_bytes()
    path.write_bytes(gzip.compress(gzip.decompress(written), compresslevel=1))  # what another zlib would write
    assert main(["--check"], root) == 0


def test_unusable_facts_are_one_line_and_exit_code_1(
    collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "project"
    assert main([], root) == 1
    assert capsys.readouterr().err.startswith("facts: ")
    (collected / "facts/errors.json").write_text("{not json")
    assert main(["import", str(collected)], root) == 1
    assert capsys.readouterr().err.startswith("facts: errors.json: ")
    shutil.rmtree(collected / "schema")
    assert main(["import", str(collected)], root) == 1
    (error,) = capsys.readouterr().err.splitlines()
    assert "No such file" in error


@pytest.mark.parametrize(
    ("name", "class_"),
    [
        ("AUTH_BYTES_INVALID", "AuthBytesInvalid"),
        ("FLOOD_WAIT_X", "FloodWait"),
        ("FILE_PART_X_MISSING", "FilePartMissing"),
        ("FILE_PART_0_MISSING", "FilePart0Missing"),
        ("2FA_CONFIRM_WAIT_X", "TwoFaConfirmWait"),
        ("INTERDC_X_CALL_ERROR", "InterdcCallError"),
        ("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_XMIN", "PreviousChatImportActiveWait"),
        ("Timeout", "Timeout"),
        ("INPUT_METHOD_INVALID_X_X", "InputMethodInvalid"),
    ],
)
def test_class_names(name: str, class_: str) -> None:
    assert known.class_name(name) == class_


def test_an_error_with_and_without_a_number_are_two_classes() -> None:
    found = {item.name: item for item in known.collect({"A_B": {"codes": [400]}, "A_X_B": {"codes": [400, 403]}})}
    assert found["AB"].errors == ("A_B",)
    assert found["ABX"].doc == "``A_X_B`` (400, 403)"


def test_errors_that_fit_nowhere() -> None:
    with pytest.raises(ValueError, match="NEW_ERROR has the code 418, which belongs to no family"):
        known.collect({"NEW_ERROR": {"codes": [418]}})
    with pytest.raises(ValueError, match="TIMEOUT and Timeout would share the class Timeout"):
        known.collect({"TIMEOUT": {"codes": [500]}, "Timeout": {"codes": [400]}})


def test_the_text_of_addresses_and_keys() -> None:
    text = builtin.text(
        {"production": [{"dc": 2, "ipv4": ["192.0.2.1"], "ipv6": ["2001:db8::1"]}], "test": []},
        {"production": [{"n": "0x" + "ab" * 256, "e": 65537}], "test": []},
    )
    names: dict[str, Any] = {}
    exec(text, names)
    assert [(option.id, option.host, option.port, option.ipv6) for option in names["PRODUCTION_DC_OPTIONS"]] == [
        (2, "192.0.2.1", 443, False),
        (2, "2001:db8::1", 443, True),
    ]
    (key,) = names["PRODUCTION_PUBLIC_KEYS"]
    assert key.n == int("ab" * 256, 16)
    assert names["TEST_DC_OPTIONS"] == ()
