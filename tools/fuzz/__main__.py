"""``python -m tools.fuzz tl --seconds N [--seed S] [--count N] [--corpus DIR] [--out DIR]``.

Exit code 0 when every input decoded or was refused; 1 after a failure, whose input is written to ``--out`` (default:
the current folder) and whose seed is printed; 2 for wrong usage. ``tl FILE`` tries one written input again.
"""

from __future__ import annotations

import argparse
import random
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

from tools.fuzz import tl

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tool; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description="Feed mutated bytes to the decoders.")
    parser.add_argument("target", choices=["tl"], help="what to try: tl, the decoders of TL values")
    parser.add_argument("file", nargs="?", type=Path, help="one input to try again, as a failure wrote it")
    parser.add_argument("--seconds", type=float, metavar="N", help="how long (default: 10, unless --count is given)")
    parser.add_argument("--count", type=int, metavar="N", help="how many inputs at most")
    parser.add_argument("--seed", type=int, metavar="S", help="repeat the run of this seed")
    parser.add_argument("--corpus", type=Path, default=tl.CORPUS, metavar="DIR", help="where the valid values are")
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where a failing input is written")
    options = parser.parse_args(arguments)
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


def _run(options: argparse.Namespace, samples: list[tl.Sample]) -> int:
    seed: int = random.SystemRandom().getrandbits(32) if options.seed is None else options.seed
    seconds: float | None = options.seconds
    if seconds is None and options.count is None:
        seconds = 10.0
    print(f"fuzz: {len(samples)} samples, seed {seed}", flush=True)
    tried, decoded, failure = tl.run(samples, seed, seconds=seconds, count=options.count)
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
