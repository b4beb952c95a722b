"""``dcs``: first calls to foreign data centres, a restart, and 200 files, beside Telethon and Kurigram.

The mock cluster runs in one process, over loopback TCP; each turn of a client is a process of its own with a copy of a
session that is logged in at home and knows no other data centre. The clients take turns, round by round; what is shown
is the median over the rounds. The cluster counts what reached it: exports and imports, permanent and temporary keys
made, connections, packets. What a data centre that takes connections and never answers does to calls elsewhere is
measured too: a client has a call to it under way while it makes first calls to the two others, and twenty calls to its
home; five seconds are the most that those are waited for. ``--delay`` has every answer of the cluster held back, as by
a network with that round trip (without it, loopback measures nothing but the computing of both sides). Where there are
two CPUs or more, the cluster is pinned to the last and the clients to the first.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.dcs_clients import CLIENTS
from benchmarks.dcs_server import FOREIGN
from benchmarks.measure import need, table, versions
from benchmarks.process import Process, choose_cpus

__all__ = [
    "BESIDE",
    "FILES",
    "HOME",
    "HOW",
    "ONE",
    "OPENED",
    "THREE",
    "WARM",
    "Cluster",
    "add_arguments",
    "measure",
    "report",
    "run",
    "turn",
]

ONE = "cold: first call to one foreign DC"
THREE = "cold: first calls to three foreign DCs at once"
OPENED = "restart: opening the client, first call at home"
WARM = "restart: first calls to three foreign DCs at once"
FILES = "cold: {files} files of {kib} KiB on three foreign DCs, {at_once} at a time"
BESIDE = "first calls to two foreign DCs at once, {how}"
HOME = "20 calls to the home DC one after the other, {how}"
HOW = ("a third one untouched", "a third one dead")
_PATIENCE = 5.0
_HOME_CALLS = 20
_COUNTED = ("exports", "imports", "keys", "temporary keys", "connections", "packets")
_MOST = 1.3
"""How long three data centres may take, in times of one."""

Row = dict[str, float]
Found = dict[str, dict[str, list[Row]]]
"""Scenario → client → what each round counted."""


class Cluster:
    """The server's process, and what it has counted since it was last asked."""

    def __init__(self, files: int, size: int, cpu: int | None) -> None:
        self._process = Process("benchmarks.dcs_server", str(files), str(size), cpu=cpu)
        self.description: dict[str, Any] = self._process.hear()
        self._before: Row = self._process.ask({})

    def set_delay(self, seconds: float) -> None:
        self._before = self._process.ask({"delay": seconds})

    def set_dead(self, *dc_ids: int) -> None:
        self._before = self._process.ask({"dead": dc_ids})

    def counted(self) -> Row:
        """What was counted since the last time."""
        now = self._process.ask({})
        before, self._before = self._before, now
        return {name: value - before[name] for name, value in now.items()}

    def end(self) -> None:
        self._process.end()


def turn(
    cluster: Cluster, name: str, folder: Path, cpu: int | None, orders: list[dict[str, Any]]
) -> list[tuple[dict[str, Any], Row]]:
    """A process of this client carries out ``orders``; what each took and what the cluster counted meanwhile."""
    client = Process("benchmarks.dcs_clients", name, str(folder), cpu=cpu)
    client.tell(cluster.description)
    outcomes = []
    for order in orders:
        cluster.counted()
        outcome = client.ask(order)
        outcomes.append((order, outcome | cluster.counted()))
    client.ask({"do": "close"})
    client.end()
    return outcomes


def _round(
    cluster: Cluster, name: str, session: Path, cpu: int | None, options: argparse.Namespace, put: Callable[..., None]
) -> None:
    """One round of one client: every scenario, from fresh copies of its session."""
    three = {"do": "call", "dcs": list(FOREIGN)}
    with tempfile.TemporaryDirectory() as scratch:

        def copy(to: str) -> Path:
            return Path(shutil.copytree(session, Path(scratch) / to))

        one = turn(cluster, name, copy("one"), cpu, [{"do": "open"}, {"do": "call", "dcs": [FOREIGN[-1]]}])
        put(ONE, name, one[1][1])
        kept = copy("three")
        put(THREE, name, turn(cluster, name, kept, cpu, [{"do": "open"}, three])[1][1])
        warm = turn(cluster, name, kept, cpu, [{"do": "open"}, three])
        put(OPENED, name, warm[0][1])
        put(WARM, name, warm[1][1])
        for how, dead in zip(HOW, ((), FOREIGN[-1:]), strict=True):
            cluster.set_dead(*dead)
            orders: list[dict[str, Any]] = [{"do": "open"}]
            if dead:
                orders.append({"do": "begin", "dcs": dead})
            orders.append({"do": "call", "dcs": FOREIGN[:-1], "within": _PATIENCE})
            orders.append({"do": "home", "calls": _HOME_CALLS})
            outcomes = turn(cluster, name, copy(how), cpu, orders)
            put(BESIDE.format(how=how), name, outcomes[-2][1])
            put(HOME.format(how=how), name, outcomes[-1][1])
        cluster.set_dead()
        if options.files:
            download = {"do": "files", "at once": options.at_once}
            title = FILES.format(files=options.files, kib=options.kib, at_once=options.at_once)
            put(title, name, turn(cluster, name, copy("files"), cpu, [{"do": "open"}, download])[1][1])


def measure(options: argparse.Namespace) -> list[tuple[float, Found]]:
    """Every delay, in seconds, and what was found with it."""
    here, there = choose_cpus()
    cluster = Cluster(max(options.files, len(FOREIGN)), options.kib * 1024, there)
    delays = [delay / 1000 for delay in options.delay]
    results: list[tuple[float, Found]] = [(delay, {}) for delay in delays]
    with tempfile.TemporaryDirectory() as scratch:
        sessions = {}
        for name in options.clients:
            sessions[name] = Path(scratch) / name
            sessions[name].mkdir()
            cluster.set_delay(0)
            turn(cluster, name, sessions[name], here, [{"do": "log in"}])
        for number in range(options.rounds):
            for delay, found in results:

                def put(scenario: str, name: str, row: Row, found: Found = found) -> None:
                    found.setdefault(scenario, {}).setdefault(name, []).append(row)

                cluster.set_delay(delay)
                for name in options.clients if number % 2 else reversed(options.clients):
                    _round(cluster, name, sessions[name], here, options, put)
    cluster.end()
    return results


def _medians(rows: list[Row]) -> Row:
    return {column: statistics.median(row[column] for row in rows) for column in rows[0]}


def report(found: Found, clients: list[str]) -> str:
    """A table per scenario, and what became of the targets."""
    medians = {scenario: {name: _medians(rows[name]) for name in clients} for scenario, rows in found.items()}
    parts = []
    for scenario, of_clients in medians.items():
        lines = [
            [
                name,
                *(f"{row[column] * 1000:,.1f}" for column in ("seconds", "cpu", "mock's CPU")),
                *(f"{row[column]:g}" for column in _COUNTED),
            ]
            for name, row in of_clients.items()
        ]
        parts.append(table([scenario, "ms", "CPU ms", "mock's CPU ms", *_COUNTED], lines))
    targets = []
    for name in clients:
        one, cold, opened, warm = (medians[scenario][name] for scenario in (ONE, THREE, OPENED, WARM))
        slower = [
            medians[of.format(how=HOW[1])][name]["seconds"] / medians[of.format(how=HOW[0])][name]["seconds"]
            for of in (BESIDE, HOME)
        ]
        targets.append(
            [
                name,
                f"{(cold['exports'] + warm['exports']) / len(FOREIGN):g}",
                f"{opened['exports'] + warm['exports']:g}",
                f"{opened['keys'] + warm['keys']:g}",
                f"{cold['seconds'] / one['seconds']:.2f}",
                *(f"{ratio:.2f}" for ratio in slower),
            ]
        )
    targets.append(["target", "1", "0", "0", f"≤ {_MOST}", "1", "1"])
    head = [
        "targets",
        "exports per foreign DC, first start and restart",
        "exports after the restart",
        "keys made",
        "three cold ÷ one",
        "two cold, a third dead ÷ not",
        "home, a DC dead ÷ not",
    ]
    return "\n\n".join([*parts, table(head, targets)])


def _whole(least: int) -> Callable[[str], int]:
    def parse(text: str) -> int:
        number = int(text)
        if number < least:
            raise argparse.ArgumentTypeError(f"{number} is less than {least}")
        return number

    return parse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``python -m benchmarks dcs``."""
    parser.add_argument("--rounds", type=_whole(1), default=5, help="turns of each client (default: 5)")
    parser.add_argument("--files", type=_whole(0), default=200, help="how many files are downloaded (default: 200)")
    parser.add_argument("--kib", type=_whole(1), default=64, help="size of a file (default: 64)")
    parser.add_argument("--at-once", type=_whole(1), default=12, help="downloads at a time (default: 12)")
    parser.add_argument(
        "--delay",
        type=_whole(0),
        nargs="+",
        default=[0, 50],
        help="milliseconds that answers of the cluster are held back; each is measured (default: 0 50)",
    )
    parser.add_argument("--clients", nargs="+", choices=list(CLIENTS), default=list(CLIENTS))


def run(options: argparse.Namespace) -> int:
    """Measure and print the tables."""
    for name, (module, distribution) in {
        "Telethon": ("telethon", "Telethon"),
        "Kurigram": ("pyrogram", "Kurigram"),
    }.items():
        if name in options.clients:
            need(module, distribution)
    print(versions("trimtp", "trio", "Telethon", "Kurigram", "cryptg", "TgCrypto"), f"{os.cpu_count()} CPUs", sep=", ")
    print(f"medians of {options.rounds} rounds")
    for delay, found in measure(options):
        print(f"\nanswers held back {delay * 1000:g} ms\n\n{report(found, options.clients)}", flush=True)
    return 0
