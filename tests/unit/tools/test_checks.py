"""The table of checks: every one has a test, and the ids are found where they are said to be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.checks.__main__ import main
from tools.checks.table import carried, found_in, load


def test_no_check_is_without_a_test(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    table = capsys.readouterr().out
    assert "KX-01" in table
    assert " 0 checks without a test" in table


def test_ids_in_names() -> None:
    assert carried("test_DOS_02_and_03_a_bomb") == ["DOS-02", "DOS-03"]
    assert carried("test_R_11_E_05_x") == ["R-11", "E-05"]
    assert carried("test_s_03_x") == ["S-03"]
    assert carried("B-16") == ["B-16"]
    assert carried("test_I1_I10_D_02_x") == ["D-02", "I-1", "I-10"]
    assert carried("test_layers_228_and_C_1_or_IDS_02") == []


def test_ids_of_functions_methods_and_parameters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "test_a.py").write_text(
        "@pytest.mark.parametrize('code', [pytest.param(16, id='B-16'), pytest.param(17, id='B-17')])\n"
        "async def test_codes(code): ...\n"
        "class TestMore:\n"
        "    @pytest.mark.parametrize('x', [1], ids=['KX-01'])\n"
        "    def test_KX_02_x(self, x): ...\n"
        "def test_KX_99_x(): ...\n"
        "def helper_KX_03(): ...\n"
    )
    assert dict(found_in(tmp_path)) == {
        "test_a.py::test_codes": ["B-16", "B-17"],
        "test_a.py::test_KX_02_x": ["KX-02", "KX-01"],
        "test_a.py::test_KX_99_x": ["KX-99"],
    }
    assert main(["--tests", str(tmp_path), "--all"]) == 1
    out, err = capsys.readouterr()
    assert "NO TEST" in out
    assert "no such check: KX-99 in test_a.py::test_KX_99_x" in err
    assert "no test carries: KX-03" in err


def test_the_list_says_something_of_every_check_and_refuses_ids_out_of_place(tmp_path: Path) -> None:
    rows = load()
    assert len(rows) >= 110
    assert all(row.meaning and row.part for row in rows.values())
    (tmp_path / "bad.toml").write_text('[KX]\ntitle = "x"\n"MSG-01" = "y"\n')
    with pytest.raises(ValueError, match="MSG-01"):
        load(tmp_path / "bad.toml")


def test_completeness_names_what_is_unknown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tools import complete

    (tmp_path / "guessed").mkdir()
    (tmp_path / "guessed" / "py.typed").touch()
    (tmp_path / "guessed" / "__init__.py").write_text("def f(x): ...\n\n\ndef g(x: int) -> int: ...\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert complete.main(["guessed"]) == 1
    assert "guessed.f: " in (out := capsys.readouterr().out)
    assert "guessed.g" not in out
    assert complete.main(["not_there"]) == 1
