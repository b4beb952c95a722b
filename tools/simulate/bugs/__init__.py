"""Client bugs, to be switched on one at a time from outside; :mod:`tools.simulate.mutants` hunts for them."""
