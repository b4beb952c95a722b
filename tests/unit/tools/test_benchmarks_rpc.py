"""The benchmark of calls and starts: who is measured against which server, and what it makes of it."""

from __future__ import annotations

import argparse

import pytest

from benchmarks import rpc
from benchmarks.rpc_clients import FLOOR

US = "trimtp without PFS"
ONE = "latency of a call after another, µs"
MANY = "calls per second, 100 in flight"
START = "new client to first answer, ms"


def options(server: str, *parts: str) -> argparse.Namespace:
    return argparse.Namespace(server=server, parts=parts, clients=[US, FLOOR], rounds=1, calls=3, idle=9)


def test_the_floor_makes_one_call_at_a_time() -> None:
    found = rpc.measure(options("lean", "calls"))
    assert found[ONE].keys() == {US, FLOOR}
    assert found[MANY].keys() == {US}
    assert all(value > 0 for row in found.values() for value in row.values())


def test_clients_start_on_the_mock_too_and_nothing_idles_there() -> None:
    found = rpc.measure(options("mock", "starts", "idle"))
    assert all(values.keys() == {US} and values[US] > 0 for values in found.values())
    assert {START, "  the server's CPU of that, ms"} < found.keys()
    assert not any("idle" in row for row in found)


@pytest.mark.parametrize(("server", "target"), [("lean", "≤ 0.85"), ("mock", "")])
def test_targets_are_for_the_lean_server(server: str, target: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = options(server)
    asked.clients = [US, "Telethon", FLOOR]
    rpc._print({ONE: {US: 30.0, "Telethon": 60.0}}, asked)
    head, _, row = capsys.readouterr().out.splitlines()
    assert FLOOR not in head
    assert row.split() == [*ONE.split(), "30.0", "60.0", "0.50", *target.split()]
