"""TL objects to and from bytes, in trimtp, Telethon and Kurigram.

All three read the same bytes, made from the same seeded content, and afterwards every field they found is compared, so
that none of them left work out. trimtp decodes completely and at once: nothing is left for when a field is looked at.
Dates are datetimes in Telethon and ints in the other two. Telethon and Kurigram get the bytes as their own clients give
them to their readers.
"""

from __future__ import annotations

import argparse
import functools
import statistics
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks import tl_libraries, tl_process
from benchmarks.measure import CannotMeasure, duration, interleave, medians, table, versions
from benchmarks.tl_content import contents
from benchmarks.tl_libraries import Library, compare

__all__ = ["add_arguments", "run"]

PARTS = ("decode", "encode", "import", "memory")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``python -m benchmarks tl``."""
    parser.add_argument("--rounds", type=_positive, default=15, metavar="N", help="turns per library (default: 15)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another content (default: 1)")
    parser.add_argument(
        "--only", action="append", choices=PARTS, metavar="PART", help=f"measure this only: {', '.join(PARTS)}"
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def run(options: argparse.Namespace) -> int:
    """Measure and print. Raises CannotMeasure where a library is missing or found something else than trimtp."""
    parts = options.only or PARTS
    libraries = tl_libraries.libraries()
    layers = ", ".join(f"{library.name} {library.layer}" for library in libraries)
    print(f"TL benchmark: {versions('trimtp', 'msgspec', 'telethon', 'kurigram')}; layers: {layers}")
    if "decode" in parts or "encode" in parts:
        objects = contents(options.seed)
        pairs = 0
        decoded = {}
        for name, value in objects.items():
            found, same = _decoded(libraries, value)
            decoded[name] = found
            pairs += same
        print(f"All read the same bytes; {pairs} pairs of values compared, all equal. Seed {options.seed}.")
        for part in ("decode", "encode"):
            if part in parts:
                works = {name: _works(part, libraries, value, decoded[name]) for name, value in objects.items()}
                print(f"\n{part}: median of {options.rounds} interleaved turns, x trimtp's time in parentheses")
                print(speed_table(works, options.rounds))
                print(f"floor of upload.file: copying its bytes once takes {duration(_copying(options.rounds))}")
    if "import" in parts:
        print("\n" + tl_process.import_report(max(options.rounds, 15)))
    if "memory" in parts:
        print("\n" + tl_process.memory_report(options.seed))
    return 0


def _decoded(libraries: Sequence[Library], value: Any) -> tuple[list[Any], int]:
    """The object in every library, read from trimtp's bytes, and how many values were compared."""
    data = value.to_bytes()
    found = [library.decode(data) for library in libraries]
    if found[0] != value:
        raise CannotMeasure(f"{type(value).__name__} does not survive its own bytes")
    pairs = 0
    for library, theirs in zip(libraries[1:], found[1:], strict=True):
        try:
            pairs += compare(value, theirs)
        except CannotMeasure as error:
            raise CannotMeasure(f"{library.name}: {error}") from None
        if library.encode(theirs) != data:
            raise CannotMeasure(f"{library.name} writes {type(value).__name__} with other bytes")
    return found, pairs


def _works(
    part: str, libraries: Sequence[Library], value: Any, found: Sequence[Any]
) -> dict[str, Callable[[], object]]:
    if part == "decode":
        data = value.to_bytes()
        return {library.name: functools.partial(library.decode, data) for library in libraries}
    return {
        library.name: functools.partial(library.encode, mine) for library, mine in zip(libraries, found, strict=True)
    }


def _copying(rounds: int) -> float:
    """Seconds to copy 1 MiB into a new bytes object, which every decoder has to do at least once."""
    data = memoryview(bytes(1 << 20))
    return medians(interleave({"copy": lambda: bytes(data)}, rounds))["copy"]


def speed_table(works: dict[str, dict[str, Callable[[], object]]], rounds: int) -> str:
    """Measure; one row per content, one column per library with its ratio to the first, and the median ratios last."""
    rows = []
    ratios: dict[str, list[float]] = {}
    head = ["content", *next(iter(works.values()))]
    for content, contestants in works.items():
        times = medians(interleave(contestants, rounds))
        base = times[head[1]]
        cells = [duration(base)]
        for name in head[2:]:
            ratios.setdefault(name, []).append(times[name] / base)
            cells.append(f"{duration(times[name])} ({times[name] / base:.2f}x)")
        rows.append([content, *cells])
    rows.append(["median ratio", "", *(f"{statistics.median(ratios[name]):.2f}x" for name in head[2:])])
    return table(head, rows)
