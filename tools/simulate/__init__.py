"""Deterministic simulation of a client against a mock cluster: one seed, one run.

    python -m tools.simulate --seeds 1..200 [--jobs 2]     run seeds; the first violated invariant ends with its story
    python -m tools.simulate --seed 17 --verbose           replay one seed and print its story
    python -m tools.simulate --shrink 17                   the fewest faults and calls that still fail, as a test file
    python -m tools.simulate --mutants [NAME ...]          switch on client bugs one at a time; each has to be found

Everything of a run happens in one process under Trio's fake clock and is drawn from its seed: a cluster of mock data
centres, a network between it and the client, a client with its store, calls, and a schedule of faults
(:mod:`tools.simulate.plan`). :mod:`tools.simulate.world` runs it, :mod:`tools.simulate.judge` holds the invariants.
The same seed gives the same trace, to the byte.
"""
