"""The fuzzing of the TL decoders: a fixed run finds nothing, and what it would find is kept and told."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
import trimtp_api as api

from tools.fuzz import tl
from tools.fuzz.__main__ import main


def test_every_sample_of_the_corpus_decodes() -> None:
    samples = tl.load()
    assert len(samples) >= 36
    assert {sample.schema for sample in samples} == {"api", "mtproto"}
    assert all(tl.try_one(sample) for sample in samples)
    assert sum(len(sample.data) for sample in samples) < 100_000


def test_DOS_05_mutated_samples_decode_or_are_refused() -> None:
    tried, decoded, failure = tl.run(tl.load(), 20_240_501, count=4000)
    assert failure is None
    assert tried == 4000
    assert 200 < decoded < 3000  # both ways are taken


def test_a_run_follows_from_its_seed() -> None:
    samples = tl.load()
    assert list(islice(tl.inputs(samples, 5), 50)) == list(islice(tl.inputs(samples, 5), 50))
    assert list(islice(tl.inputs(samples, 5), 50)) != list(islice(tl.inputs(samples, 6), 50))


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tl", "--count", "64", "--seed", "3"]) == 0
    assert "seed 3" in capsys.readouterr().out
    assert main(["tl", "--seconds", "0"]) == 0
    assert "fuzz: 0 inputs" in capsys.readouterr().out
    (tmp_path / "api-x.bin").write_bytes(api.help.GetConfig().to_bytes())
    assert main(["tl", str(tmp_path / "api-x.bin")]) == 0
    assert "it decodes" in capsys.readouterr().out
    (tmp_path / "api-x.bin").write_bytes(b"1234")
    assert main(["tl", str(tmp_path / "api-x.bin")]) == 0
    assert "it is refused" in capsys.readouterr().out
    (tmp_path / "x.bin").write_bytes(b"1234")
    assert main(["tl", str(tmp_path / "x.bin")]) == 2
    assert main(["tl", "--corpus", str(tmp_path / "none")]) == 2
    assert "no samples" in capsys.readouterr().err


def test_a_failure_prints_the_seed_and_writes_the_input(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(data: bytes) -> api.TLObject:
        raise IndexError("a bug")

    monkeypatch.setitem(tl._READ, "api", broken)
    monkeypatch.setitem(tl._READ, "mtproto", broken)
    assert main(["tl", "--seed", "9", "--count", "10", "--out", str(tmp_path)]) == 1
    complaint = capsys.readouterr().err
    (written,) = tmp_path.iterdir()
    assert "IndexError: a bug" in complaint
    assert "seed 9, input 0 failed" in complaint
    assert written.read_bytes() == next(tl.inputs(tl.load(), 9)).data
