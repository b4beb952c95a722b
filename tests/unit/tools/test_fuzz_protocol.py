"""Short fixed runs of the fuzzers of transport, envelope and exchange, and what they would say of a defect."""

from __future__ import annotations

import pytest

from tools.fuzz import envelope, exchange, transport
from tools.fuzz.__main__ import LIVES, main
from trimtp.mtproto.session import Session
from trimtp.transport import Frame, Transport


def test_DOS_01_mutated_streams_are_frames_or_refused() -> None:
    taken = sum(transport.try_one(20_240_601, number) for number in range(1500))
    assert 300 < taken < 1200  # both ways are taken


def test_MSG_01_and_04_mutated_packets_are_events_or_refused() -> None:
    assert sum(envelope.try_one(20_240_601, number) for number in range(150)) > 100


def test_KX_10_mutated_exchanges_end_with_a_shared_key_or_are_refused() -> None:
    taken = sum(exchange.try_one(20_240_601, number) for number in range(30))
    assert 2 < taken < 28


@pytest.mark.parametrize("target", LIVES)
def test_the_command_line(target: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([target, "--count", "2", "--seed", "3"]) == 0
    assert "2 inputs" in capsys.readouterr().out
    assert main([target, "--seed", "3", "--number", "1"]) == 0
    assert "1 inputs" in capsys.readouterr().out
    assert main([target, "--seconds", "0"]) == 0
    assert "0 inputs" in capsys.readouterr().out
    assert main([target, "--number", "1"]) == 2


def test_a_defect_is_told_with_the_way_to_see_it_again(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(self: Transport, data: bytes) -> list[Frame]:
        raise IndexError("a bug")

    monkeypatch.setattr(Transport, "feed", broken)
    assert main(["transport", "--seed", "5", "--count", "100"]) == 1
    complaint = capsys.readouterr().err
    assert "IndexError: a bug" in complaint
    assert "fuzz: transport --seed 5 --number" in complaint


def test_a_session_that_forgets_to_tell_of_an_end_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "on_retry_timer", lambda self, now: [])
    with pytest.raises(AssertionError, match="nobody was told"):
        for number in range(500):
            envelope.try_one(1, number)
