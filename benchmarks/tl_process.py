"""What can only be measured in fresh interpreters: the cost of importing, and memory."""

from __future__ import annotations

import functools
import json

from benchmarks.measure import duration, fresh_python, interleave, medians, table

__all__ = ["import_report", "memory_report"]

_IMPORTS = {
    "python alone": "",
    "import trio": "import trio",
    "trimtp, first api.auth.ImportAuthorization": (
        "import trimtp; from trimtp import api; api.auth.ImportAuthorization(id=1, bytes=b'x').to_bytes()"
    ),
}

_MEMORY = """
import gc, json, sys, tracemalloc
from benchmarks import tl_libraries
from benchmarks.tl_content import Maker
name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
library = getattr(tl_libraries, name)()
make = Maker(seed)
parts = [make.message(number).to_bytes() for number in range(count)]
keep = [library.decode(parts[0])]  # what is loaded at first use is no part of the messages
del make
gc.collect()
def resident():
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmRSS"))
traced = sys.argv[4] == "traced"
if traced:
    tracemalloc.start()
before = resident()
keep = [library.decode(part) for part in parts]
gc.collect()
size, peak = tracemalloc.get_traced_memory() if traced else (resident() - before, 0)
print(json.dumps([size, peak, len(keep)]))
"""


def import_report(rounds: int) -> str:
    """The time of fresh interpreters in turn, bytecode cached; ratios are of whole processes to ``import trio``."""
    works = {name: functools.partial(fresh_python, code) for name, code in _IMPORTS.items()}
    times = medians(interleave(works, rounds))
    base = times["import trio"]
    rows = [[name, duration(seconds), f"{seconds / base:.2f}x"] for name, seconds in times.items()]
    head = [f"import: median of {rounds} fresh interpreters", "time", "to trio"]
    return table(head, rows)


def memory_report(seed: int, count: int = 10_000) -> str:
    """Bytes held by ``count`` distinct decoded messages, all alive, in a fresh interpreter per library.

    The figure compared is what tracemalloc counts: exactly the blocks the objects own. The growth of the resident set,
    in a process without tracemalloc, stands beside it.
    """
    rows = []
    base = 0.0
    for name in ("telethon", "kurigram", "trimtp"):
        size, peak, _ = json.loads(fresh_python(_MEMORY, name, str(seed), str(count), "traced"))
        resident, _, _ = json.loads(fresh_python(_MEMORY, name, str(seed), str(count), "resident"))
        base = base or size
        rows.append(
            [name, f"{size / 1e6:.1f} MB", f"{size / base:.2f}x", f"{peak / 1e6:.1f} MB", f"{resident / 1e6:.1f} MB"]
        )
    head = [f"memory: {count} decoded messages", "held", "to Telethon", "peak", "resident set grew"]
    return table(head, rows)
