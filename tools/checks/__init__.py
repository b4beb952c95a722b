"""``python -m tools.checks``: every id of the acceptance list with the tests that carry it."""
