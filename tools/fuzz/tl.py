"""Mutated TL values: each decodes or raises TLDecodeError, and nothing else happens.

The corpus is the files of ``tools/fuzz/corpus``: ``api-….bin`` and ``mtproto-….bin``, one boxed value each. Everything
that a run does follows from its seed.
"""

from __future__ import annotations

import itertools
import random
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import trimtp_api as api
from trimtp_api import mtproto

__all__ = ["CORPUS", "Failure", "Sample", "inputs", "load", "run", "try_one"]

CORPUS = Path(__file__).parent / "corpus"
MAX_SIZE = 1 << 16

_READ = {"api": api.from_bytes, "mtproto": mtproto.from_bytes}
_WORDS = [struct.pack("<I", word) for word in (0, 1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x1CB5C415, 0x997275B5)]
_BYTES = [0, 1, 127, 128, 253, 254, 255]


@dataclass(frozen=True, slots=True)
class Sample:
    """A value of one schema ("api" or "mtproto") as bytes."""

    schema: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that did something else than decode or raise TLDecodeError. ``number`` counts the inputs of the run."""

    number: int
    sample: Sample
    error: Exception


def load(folder: Path = CORPUS) -> list[Sample]:
    """The samples of a corpus, in the order of their names. Raises OSError; ValueError when there is none."""
    samples = [Sample(path.name.partition("-")[0], path.read_bytes()) for path in sorted(folder.glob("*-*.bin"))]
    if not samples:
        raise ValueError(f"no samples in {folder}")
    return samples


def inputs(samples: list[Sample], seed: int) -> Iterator[Sample]:
    """Mutated samples without end: bytes and words changed, cut out, doubled, and pieces of one put into another."""
    draw = random.Random(seed)  # noqa: S311  # inputs that can be repeated, no secrets
    while True:
        sample = draw.choice(samples)
        data = bytearray(sample.data)
        for _ in range(draw.choice([1, 1, 1, 2, 3, 8])):
            _mutate(data, draw, samples)
        yield Sample(sample.schema, bytes(data[:MAX_SIZE]))


def _mutate(data: bytearray, draw: random.Random, samples: list[Sample]) -> None:
    at = draw.randrange(len(data) + 1)
    word = at & -4
    match draw.randrange(7):
        case 0:
            data[at : at + 1] = bytes([draw.choice([*_BYTES, draw.randrange(256)])])
        case 1:
            data[word : word + 4] = draw.choice([*_WORDS, draw.randbytes(4)])
        case 2:
            del data[word : word + 4 * draw.randrange(1, 9)]
        case 3:
            del data[at:]
        case 4:
            data[word:word] = data[word : word + 4 * draw.randrange(1, 17)]
        case 5:
            other = draw.choice(samples).data
            start = draw.randrange(len(other)) & -4
            data[word : word + draw.choice([0, 4])] = other[start : start + 4 * draw.randrange(1, 65)]
        case _:
            if data:
                bit = draw.randrange(8 * len(data))
                data[bit // 8] ^= 1 << bit % 8


def try_one(sample: Sample) -> bool:
    """Whether the sample decodes; what decodes must survive being encoded, decoded and shown.

    Returns False for TLDecodeError. Whatever else is raised, AssertionError included, is a finding.
    """
    read = _READ[sample.schema]
    try:
        value = read(sample.data)
    except api.TLDecodeError as error:
        if error.offset is not None and not 0 <= error.offset <= len(sample.data):
            raise AssertionError(f"the error is said to be at byte {error.offset} of {len(sample.data)}") from error
        str(error)
        return False
    repr(value)
    raw = value.to_bytes()
    if read(raw).to_bytes() != raw:
        raise AssertionError("encoding again gives other bytes")
    return True


def run(
    samples: list[Sample], seed: int, *, seconds: float | None = None, count: int | None = None
) -> tuple[int, int, Failure | None]:
    """Try inputs until ``seconds`` or ``count`` are used up: how many were tried and decoded, the first failure."""
    ends = None if seconds is None else time.monotonic() + seconds
    decoded = 0
    for number, sample in enumerate(itertools.islice(inputs(samples, seed), count)):
        if ends is not None and number % 64 == 0 and time.monotonic() >= ends:
            return number, decoded, None
        try:
            decoded += try_one(sample)
        except Exception as error:  # noqa: BLE001  # what is looked for is any exception
            return number + 1, decoded, Failure(number, sample, error)
    return count or 0, decoded, None
