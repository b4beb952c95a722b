"""The benchmark of data centres: what it counts, and what it makes of it."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from benchmarks import dcs
from benchmarks.__main__ import main
from benchmarks.dcs_server import add_files, counts
from trimtp import MemoryStore, api, login, open_client
from trimtp.testing import open_mock_cluster


async def test_the_cluster_counts_what_a_client_costs_it() -> None:
    async with open_mock_cluster(dcs=(1, 2, 3, 4), in_memory=True) as cluster:
        cluster.add_user(phone="+15550001")
        files = add_files(cluster, 4, 100)
        assert [file["dc"] for file in files] == [1, 3, 4, 1]
        config = cluster.client_config(pfs=False)
        async with open_client(MemoryStore(), api_id=1, api_hash="hash", config=config) as client:
            await (await login.request_code(client, "+15550001")).submit("12345")
            before = counts(cluster)
            location = api.InputDocumentFileLocation(
                id=files[2]["id"],
                access_hash=files[2]["access_hash"],
                file_reference=bytes.fromhex(files[2]["file_reference"]),
                thumb_size="",
            )
            await client.invoke(api.upload.GetFile(location=location, offset=0, limit=4096), dc_id=4)
            after = counts(cluster)
    grown = {name: after[name] - before[name] for name in after}
    assert {name: grown[name] for name in ("exports", "imports", "keys", "temporary keys", "connections")} == {
        "exports": 1,
        "imports": 1,
        "keys": 1,
        "temporary keys": 0,
        "connections": 1,
    }
    assert grown["packets"] >= 7  # an exchange, init, export, import and the call


def test_a_turn_of_each_kind_in_processes_of_their_own() -> None:
    options = argparse.Namespace(rounds=1, files=6, kib=1, at_once=3, delay=[0], clients=["trimtp without PFS"])
    ((delay, found),) = dcs.measure(options)
    assert delay == 0
    assert len(found) == 9
    rows = {scenario: row["trimtp without PFS"][0] for scenario, row in found.items()}
    one = rows[dcs.ONE]
    assert (one["exports"], one["imports"], one["keys"], one["connections"]) == (1, 1, 1, 1)
    for name in (dcs.THREE, dcs.FILES.format(files=6, kib=1, at_once=3)):
        assert (rows[name]["exports"], rows[name]["imports"], rows[name]["keys"]) == (3, 3, 3)
    for name in (dcs.OPENED, dcs.WARM):
        row = rows[name]
        assert (row["exports"], row["imports"], row["keys"], row["temporary keys"]) == (0, 0, 0, 0)
    for how in dcs.HOW:
        beside, home = rows[dcs.BESIDE.format(how=how)], rows[dcs.HOME.format(how=how)]
        assert (beside["imports"], beside["keys"]) == (2, 2)
        assert home["packets"] >= 20


def test_a_turn_of_another_library_beside_a_dead_data_centre(tmp_path: Path) -> None:
    pytest.importorskip("telethon")
    cluster = dcs.Cluster(3, 1024, None)
    three = {"do": "call", "dcs": [1, 3, 4]}
    outcomes = dcs.turn(cluster, "Telethon", tmp_path, None, [{"do": "log in"}, {"do": "open"}, three])
    assert (outcomes[2][1]["exports"], outcomes[2][1]["keys"]) == (3, 3)
    cluster.set_dead(4)
    orders = [{"do": "open"}, {"do": "begin", "dcs": [4]}, {"do": "call", "dcs": [1], "within": 0.2}]
    outcomes = dcs.turn(cluster, "Telethon", tmp_path, None, [*orders, {"do": "home", "calls": 2}])
    assert outcomes[2][1]["exports"] == 0, "one lock for all"
    assert outcomes[3][1]["packets"] >= 2
    cluster.end()


def test_the_tables_show_medians_and_the_targets() -> None:
    def rows(seconds: float, exports: int, keys: int) -> list[dict[str, float]]:
        others = dict.fromkeys(("cpu", "mock's CPU", "imports", "temporary keys", "connections", "packets"), 0.0)
        row = {**others, "seconds": seconds, "exports": exports, "keys": keys}
        return [row, {**row, "seconds": 900.0}, {**row, "seconds": 0.0}]

    found = {
        dcs.ONE: {"a": rows(0.1, 1, 1)},
        dcs.THREE: {"a": rows(0.125, 3, 3)},
        dcs.OPENED: {"a": rows(0.01, 0, 0)},
        dcs.WARM: {"a": rows(0.02, 3, 3)},
        **{of.format(how=dcs.HOW[0]): {"a": rows(0.2, 0, 0)} for of in (dcs.BESIDE, dcs.HOME)},
        **{of.format(how=dcs.HOW[1]): {"a": rows(0.3, 0, 0)} for of in (dcs.BESIDE, dcs.HOME)},
    }
    tables = dcs.report(found, ["a"]).split("\n\n")
    assert [table.split("  ")[0] for table in tables] == [*found, "targets"]
    assert tables[0].splitlines()[2].split() == ["a", "100.0", "0.0", "0.0", "1", "0", "1", "0", "0", "0"]
    assert tables[-1].splitlines()[2].split() == ["a", "2", "3", "3", "1.25", "1.50", "1.50"]


@pytest.mark.parametrize("wrong", [["--rounds", "0"], ["--delay", "-1"], ["--clients", "nobody"]])
def test_wrong_usage_is_one_line(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["dcs", *wrong])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1
