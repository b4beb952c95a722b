"""The names of the package: some are loaded when they are first used."""

from __future__ import annotations

import pytest

import trimtp.store


def test_every_public_name_is_there_and_no_other() -> None:
    assert all(getattr(trimtp.store, name) is not None for name in trimtp.store.__all__)
    with pytest.raises(AttributeError, match="no attribute 'NoStore'"):
        _ = trimtp.store.NoStore
