"""The benchmarks: turns, tables, and that nobody is measured who did other work."""

from __future__ import annotations

import argparse
from typing import Any

import pytest
from trimtp_api import MessageEntityBold, PeerUser

from benchmarks import tl, tl_libraries, tl_process
from benchmarks.__main__ import main
from benchmarks.measure import CannotMeasure, duration, fresh_python, interleave, medians, need, table
from benchmarks.tl_content import contents
from benchmarks.tl_libraries import Library, compare, trimtp


def test_contestants_take_turns() -> None:
    order: list[str] = []
    results = interleave({"a": lambda: order.append("a"), "b": lambda: order.append("b")}, 3, seconds=0)
    assert {name: len(turns) for name, turns in results.items()} == {"a": 3, "b": 3}
    assert order == ["a", "a", "b", "b", "a", "b", "a", "b", "a", "b"]


def test_the_median_forgets_a_disturbed_turn() -> None:
    assert medians({"a": [1.0, 900.0, 2.0]}) == {"a": 2.0}


@pytest.mark.parametrize(
    ("seconds", "text"), [(2.0, "2 s"), (0.01234, "12.3 ms"), (0.00099999, "1 ms"), (5e-6, "5 µs"), (3e-8, "30 ns")]
)
def test_durations_as_text(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_columns_are_aligned() -> None:
    assert table(["what", "n"], [["a", "1"], ["b", "123"]]).splitlines() == [
        "what    n",
        "────  ───",
        "a       1",
        "b     123",
    ]


def test_a_missing_library_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> Library:
        need("no_such_library_here", "telethon")
        raise AssertionError

    monkeypatch.setattr(tl_libraries, "telethon", missing)
    assert main(["tl"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == 'python -m benchmarks tl: telethon is not installed: pip install "trimtp[bench]"\n'


def test_a_library_that_is_broken_is_not_called_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> Any:
        raise ModuleNotFoundError("no rsa", name="rsa")

    monkeypatch.setattr("benchmarks.measure.import_module", broken)
    with pytest.raises(ModuleNotFoundError, match="no rsa"):
        need("telethon.tl", "telethon")


@pytest.mark.parametrize("wrong", [[], ["nothing"], ["tl", "--rounds", "0"], ["tl", "--only", "nothing"]])
def test_wrong_usage_is_one_line(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(wrong)
    assert stopped.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_failing_process_is_told() -> None:
    with pytest.raises(CannotMeasure, match=r"^a measuring process failed: broken$"):
        fresh_python("raise SystemExit('broken')")


def test_a_fresh_process_finds_this_checkout() -> None:
    assert fresh_python("import sys, benchmarks; print(sys.argv[1], sys.dont_write_bytecode)", "x") == "x False\n"


def test_the_content_is_the_same_for_one_seed() -> None:
    first = {name: value.to_bytes() for name, value in contents(5, size=10).items()}
    again = {name: value.to_bytes() for name, value in contents(5, size=10).items()}
    other = {name: value.to_bytes() for name, value in contents(6, size=10).items()}
    assert first == again
    assert all(first[name] != other[name] for name in first)


def test_another_value_is_found_with_its_place() -> None:
    with pytest.raises(CannotMeasure, match=r"^PeerUser\.user_id: 1 in trimtp, 2 in the other library$"):
        compare(PeerUser(user_id=1), PeerUser(user_id=2))
    with pytest.raises(CannotMeasure, match=r"2 items in trimtp, 1 in"):
        compare([1, 2], [1])
    with pytest.raises(CannotMeasure, match=r"PeerUser in trimtp, MessageEntityBold in"):
        compare(PeerUser(user_id=1), MessageEntityBold(offset=1, length=1))


def test_a_library_that_skips_work_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = trimtp()

    def lazy(data: bytes) -> Any:
        return MessageEntityBold(offset=0, length=0)

    theirs = Library("Lazy", 1, lazy, ours.encode)
    monkeypatch.setattr(tl_libraries, "libraries", lambda: [ours, theirs])
    with pytest.raises(CannotMeasure, match=r"^Lazy: .*Messages in trimtp, MessageEntityBold in"):
        tl.run(_options())


def test_a_library_that_writes_other_bytes_is_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = trimtp()
    theirs = Library("Short", 1, ours.decode, lambda value: value.to_bytes()[:-4])
    monkeypatch.setattr(tl_libraries, "libraries", lambda: [ours, theirs])
    with pytest.raises(CannotMeasure, match=r"^Short writes Messages with other bytes$"):
        tl.run(_options())


def test_the_three_libraries_agree_and_are_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("telethon")
    pytest.importorskip("pyrogram")
    monkeypatch.setattr(tl, "contents", lambda seed: contents(seed, size=10))
    assert main(["tl", "--rounds", "1", "--only", "decode", "--only", "encode"]) == 0
    out = capsys.readouterr().out
    assert "all equal" in out
    assert out.count("getDialogs, 10 dialogs") == 2
    assert out.count("median ratio") == 2


def test_imports_and_memory_are_reported() -> None:
    pytest.importorskip("telethon")
    pytest.importorskip("pyrogram")
    assert "import trio " in tl_process.import_report(1)
    lines = tl_process.memory_report(1, 10).splitlines()
    assert [line.split()[0] for line in lines[2:]] == ["telethon", "kurigram", "trimtp"]
    assert " 1.00x " in lines[2]


def _options() -> Any:
    return argparse.Namespace(only=["decode"], rounds=1, seed=1)
