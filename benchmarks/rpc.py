"""``rpc``: calls on loopback, beside Telethon and Kurigram, each client and the server in a process of its own.

The clients take turns, round by round, so that whatever else the machine does meets all of them; what is reported is
the median over the rounds. The server of :mod:`benchmarks.rpc_server` answers without being the bottleneck: its own CPU
time is measured and shown beside the clients'. With ``--server mock`` it is the mock data centre of ``trimtp.testing``
instead, which checks and records every message and costs more than any client; no thousand idle ones are tried on it.
Where there are two CPUs or more, the server is pinned to the last and the clients to the first.

The column "bare Trio loop" is no client but the floor under one: a task, a socket and the encryption, one call at a
time, with a request made beforehand and no TL, sessions, acknowledgements or other tasks. What separates it from trimtp
is what a client costs; what separates it from nothing is Trio, the system and the server.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time

from benchmarks.measure import need, table, versions
from benchmarks.process import Process, choose_cpus
from benchmarks.rpc_clients import CLIENTS, FLOOR

__all__ = ["add_arguments", "measure", "run"]

_IN_FLIGHT = (1, 10, 100)
_LEAN = "lean"
_SERVERS = {_LEAN: ("benchmarks.rpc_server",), "mock": ("benchmarks.dcs_server", "0", "0")}
_OURS = "trimtp"
_OTHER = "Telethon"
_TARGETS = {
    "latency of a call after another, µs": 0.85,
    "CPU per call, 1 in flight, µs": 0.8,
    "calls per second, 10 in flight": 1.4,
    "CPU per call, 10 in flight, µs": 0.8,
    "calls per second, 100 in flight": 1.6,
    "CPU per call, 100 in flight, µs": 0.8,
    "new client to first answer, ms": 0.65,
    "new process to first answer, ms": 0.65,
}
_MORE_IS_BETTER = "calls per second"


def _served(server: Process) -> float:
    """The CPU seconds of the server so far."""
    answer = server.ask({})
    return float(answer["cpu"] if "cpu" in answer else answer["mock's CPU"])


def _measure_calls(
    found: dict[str, dict[str, float]], names: list[str], rounds: int, count: int, kind: str = _LEAN
) -> None:
    here, there = choose_cpus()
    server = Process(*_SERVERS[kind], cpu=there)
    description = server.hear()
    clients = {name: Process("benchmarks.rpc_clients", name, cpu=here) for name in names}
    for client in clients.values():
        client.tell(description)
    seen: dict[tuple[str, str], list[float]] = {}
    for number in range(rounds):
        for in_flight in _IN_FLIGHT:
            turns = [name for name in names if name != FLOOR or in_flight == 1]
            for name in turns if number % 2 else reversed(turns):
                calls = count if in_flight == 1 else count * 4
                before = _served(server)
                outcome = clients[name].ask({"do": "calls", "in_flight": in_flight, "calls": calls})
                served = _served(server) - before
                rows = {
                    f"calls per second, {in_flight} in flight": calls / outcome["seconds"],
                    f"CPU per call, {in_flight} in flight, µs": outcome["cpu"] / calls * 1e6,
                    f"  the server's CPU per call, {in_flight} in flight, µs": served / calls * 1e6,
                }
                if in_flight == 1:
                    rows["latency of a call after another, µs"] = outcome["latency"] * 1e6
                for row, value in rows.items():
                    seen.setdefault((row, name), []).append(value)
    for client in clients.values():
        client.end()
    server.end()
    _medians(found, seen)


def _measure_starts(found: dict[str, dict[str, float]], names: list[str], rounds: int, kind: str = _LEAN) -> None:
    here, there = choose_cpus()
    server = Process(*_SERVERS[kind], cpu=there)
    description = server.hear()
    clients = {name: Process("benchmarks.rpc_clients", name, cpu=here) for name in names}
    for client in clients.values():
        client.tell(description)
        client.ask({"do": "start"})
    seen: dict[tuple[str, str], list[float]] = {}
    for number in range(rounds):
        for name in names if number % 2 else reversed(names):
            before = _served(server)
            outcome = clients[name].ask({"do": "start"})
            served = _served(server) - before
            began = time.perf_counter()
            fresh = Process("benchmarks.rpc_clients", name, cpu=here)
            fresh.tell(description)
            fresh.ask({"do": "start"})
            took = time.perf_counter() - began
            fresh.end()
            for row, value in (
                ("new client to first answer, ms", outcome["seconds"]),
                ("  CPU of that, ms", outcome["cpu"]),
                ("  the server's CPU of that, ms", served),
                ("new process to first answer, ms", took),
            ):
                seen.setdefault((row, name), []).append(value * 1e3)
    for client in clients.values():
        client.end()
    server.end()
    _medians(found, seen)


def _measure_idle(found: dict[str, dict[str, float]], names: list[str], clients: int, seconds: float) -> None:
    here, there = choose_cpus()
    for name in names:
        server = Process("benchmarks.rpc_server", cpu=there)
        client = Process("benchmarks.rpc_clients", name, cpu=here)
        client.tell(server.hear())
        outcome = client.ask({"do": "idle", "clients": clients, "seconds": seconds})
        for row, value in (
            (f"{clients} idle clients: KiB each beyond the first", outcome["kib"]),
            (f"{clients} idle clients: threads beyond the first client's", outcome["threads"]),
            (f"{clients} idle clients: CPU, ms per second", outcome["cpu"] * 1e3),
        ):
            found.setdefault(row, {})[name] = value
        client.end()
        server.end()


def _medians(found: dict[str, dict[str, float]], seen: dict[tuple[str, str], list[float]]) -> None:
    for (row, name), values in seen.items():
        found.setdefault(row, {})[name] = statistics.median(values)


def _print(found: dict[str, dict[str, float]], options: argparse.Namespace) -> None:
    names = [name for name in options.clients if any(name in values for values in found.values())]
    rows = []
    for row, values in found.items():
        cells = [f"{values[name]:,.1f}" if name in values else "" for name in names]
        ratios = ["", ""]
        for at, ours in enumerate((_OURS, f"{_OURS} without PFS")):
            if ours in values and values.get(_OTHER):
                ratios[at] = f"{values[ours] / values[_OTHER]:.2f}"
        target = ""
        if row in _TARGETS and options.server == _LEAN:
            target = f"{'≥' if row.startswith(_MORE_IS_BETTER) else '≤'} {_TARGETS[row]}"
        rows.append([row, *cells, *ratios, target])
    print(table(["", *names, f"÷ {_OTHER}", "without PFS", "target"], rows))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``python -m benchmarks rpc``."""
    parser.add_argument("--rounds", type=int, default=9, help="turns of each client (default: 9)")
    parser.add_argument("--calls", type=int, default=500, help="calls per turn one by one; four times as many at once")
    parser.add_argument("--idle", type=int, default=1000, help="clients of the idle measurement (default: 1000)")
    parser.add_argument("--idle-seconds", type=float, default=60, help="how long their CPU time is watched")
    parser.add_argument("--parts", nargs="+", choices=["calls", "starts", "idle"], default=["calls", "starts", "idle"])
    parser.add_argument("--clients", nargs="+", choices=list(CLIENTS), default=list(CLIENTS))
    parser.add_argument("--server", choices=list(_SERVERS), default=_LEAN, help="what answers (default: lean)")


def run(options: argparse.Namespace) -> int:
    """Measure and print one table."""
    for name, (module, distribution) in {
        "Telethon": ("telethon", "Telethon"),
        "Kurigram": ("pyrogram", "Kurigram"),
    }.items():
        if name in options.clients:
            need(module, distribution)
    print(versions("trimtp", "trio", "Telethon", "Kurigram", "cryptg", "TgCrypto"), f"{os.cpu_count()} CPUs", sep=", ")
    _print(measure(options), options)
    return 0


def measure(options: argparse.Namespace) -> dict[str, dict[str, float]]:
    """Row → client → median."""
    found: dict[str, dict[str, float]] = {}
    clients = [name for name in options.clients if name != FLOOR]
    if "calls" in options.parts:
        names = options.clients if options.server == _LEAN else clients
        _measure_calls(found, names, options.rounds, options.calls, options.server)
    if "starts" in options.parts:
        _measure_starts(found, clients, options.rounds, options.server)
    if "idle" in options.parts and options.idle > 1 and options.server == _LEAN:
        _measure_idle(found, clients, options.idle, options.idle_seconds)
    return found
