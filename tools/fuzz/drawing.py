"""Random changes to bytes that were right before: what the targets share."""

from __future__ import annotations

import random
import struct

__all__ = ["mutate", "rng"]

_WORDS = [struct.pack("<I", word) for word in (0, 1, 3, 0x7F, 0xFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)]
_MOST_AT_ONCE = 4


def rng(seed: int, number: int) -> random.Random:
    """The chance of one input: it depends on the seed and the input's number alone, so any can be had again."""
    return random.Random(f"{seed}/{number}")  # noqa: S311  # inputs that can be repeated, no secrets


def mutate(data: bytes, draw: random.Random) -> bytes:
    """``data`` with one to four changes: bits, bytes and words replaced, cut out, doubled, cut off, put in."""
    changed = bytearray(data)
    for _ in range(draw.randint(1, _MOST_AT_ONCE)):
        at = draw.randrange(len(changed) + 1)
        word = at & -4
        match draw.randrange(7):
            case 0 if changed:
                bit = draw.randrange(8 * len(changed))
                changed[bit // 8] ^= 1 << bit % 8
            case 1:
                changed[at : at + 1] = draw.randbytes(1)
            case 2:
                changed[word : word + 4] = draw.choice([*_WORDS, draw.randbytes(4)])
            case 3:
                del changed[word : word + 4 * draw.randrange(1, 9)]
            case 4:
                changed[word:word] = changed[word : word + 4 * draw.randrange(1, 17)]
            case 5:
                del changed[at:]
            case _:
                changed[at:at] = draw.randbytes(draw.randrange(1, 33))
    return bytes(changed)
