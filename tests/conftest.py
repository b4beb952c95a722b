"""Fixtures for every test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.support.postgres import postgres, postgres_server
from trimtp.testing import threads_inline

__all__ = ["inline_threads", "postgres", "postgres_server"]

# The gate draws the same examples on every machine and times none; `--hypothesis-profile explore` draws new ones.
settings.register_profile("gate", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("gate")


@pytest.fixture
def inline_threads() -> Iterator[None]:
    """Tests with ``autojump_clock`` that open a client need this one too."""
    with threads_inline():
        yield
