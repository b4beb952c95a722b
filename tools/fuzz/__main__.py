"""``python -m tools.fuzz TARGET --seconds N [--seed S] [--count N]``: tl, transport, envelope or exchange.

Exit code 0 when every input was taken or refused as documented; 1 after a failure, whose seed and number are printed;
2 for wrong usage. An input of transport, envelope or exchange follows from its seed and number: ``--seed S --number N``
runs it again by itself. ``tl`` writes a failing input to ``--out`` (default: the current folder), and ``tl FILE``
tries it again; ``--corpus DIR`` gives it other valid values.
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.fuzz import envelope, exchange, tl, transport

__all__ = ["LIVES", "main"]

LIVES: dict[str, Callable[[int, int], bool]] = {
    "transport": transport.try_one,
    "envelope": envelope.try_one,
    "exchange": exchange.try_one,
}
"""Targets whose inputs are numbered; each is run by ``try_one(seed, number)``."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description="Feed mutated bytes to what reads them.")
    parser.add_argument("target", choices=["tl", *LIVES], help="what to try")
    parser.add_argument("file", nargs="?", type=Path, help="tl: one input to try again, as a failure wrote it")
    parser.add_argument("--seconds", type=float, metavar="N", help="how long (default: 10, unless --count is given)")
    parser.add_argument("--count", type=int, metavar="N", help="how many inputs at most")
    parser.add_argument("--seed", type=int, metavar="S", help="repeat the run of this seed")
    parser.add_argument("--number", type=int, metavar="N", help="not tl: this one input of the seed")
    parser.add_argument("--corpus", type=Path, default=tl.CORPUS, metavar="DIR", help="tl: where the valid values are")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="tl: where a failing input is written")
    options = parser.parse_args(arguments)
    if options.target in LIVES:
        return _live(options, LIVES[options.target])
    try:
        samples = tl.load(options.corpus) if options.file is None else []
        again = (
            None if options.file is None else tl.Sample(options.file.name.partition("-")[0], options.file.read_bytes())
        )
        if again is not None and again.schema not in {"api", "mtproto"}:
            raise ValueError(f"the name of {options.file} does not begin with api- or mtproto-")
    except (OSError, ValueError) as error:
        print(f"fuzz: {error}", file=sys.stderr)
        return 2
    if again is None:
        return _run(options, samples)
    print("fuzz: it decodes" if tl.try_one(again) else "fuzz: it is refused, as it should be")
    return 0


def _seed(options: argparse.Namespace) -> int:
    seed: int = random.SystemRandom().getrandbits(32) if options.seed is None else options.seed
    return seed


def _seconds(options: argparse.Namespace) -> float | None:
    seconds: float | None = options.seconds
    return 10.0 if seconds is None and options.count is None else seconds


def _live(options: argparse.Namespace, try_one: Callable[[int, int], bool]) -> int:
    if options.file is not None or (options.number is not None and options.seed is None):
        print("fuzz: a file is for tl, and --number needs --seed", file=sys.stderr)
        return 2
    seed = _seed(options)
    print(f"fuzz: {options.target}, seed {seed}", flush=True)
    numbers = itertools.count() if options.count is None else iter(range(options.count))
    if options.number is not None:
        numbers = iter([options.number])
    seconds = None if options.number is not None else _seconds(options)
    ends = None if seconds is None else time.monotonic() + seconds
    tried = taken = 0
    for number in numbers:
        if ends is not None and time.monotonic() >= ends:
            break
        try:
            taken += try_one(seed, number)
        except Exception as error:  # noqa: BLE001  # what is looked for is any exception
            traceback.print_exception(error)
            print(f"fuzz: {options.target} --seed {seed} --number {number} failed", file=sys.stderr)
            return 1
        tried += 1
    print(f"fuzz: {tried} inputs, {taken} taken, {tried - taken} refused")
    return 0


def _run(options: argparse.Namespace, samples: list[tl.Sample]) -> int:
    seed = _seed(options)
    print(f"fuzz: {len(samples)} samples, seed {seed}", flush=True)
    tried, decoded, failure = tl.run(samples, seed, seconds=_seconds(options), count=options.count)
    print(f"fuzz: {tried} inputs, {decoded} decoded, {tried - decoded - (failure is not None)} refused")
    if failure is None:
        return 0
    path = options.out / f"{failure.sample.schema}-{seed}-{failure.number}.bin"
    path.write_bytes(failure.sample.data)
    traceback.print_exception(failure.error)
    print(f"fuzz: seed {seed}, input {failure.number} failed; it is in {path}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
