"""Error names and their codes."""

from __future__ import annotations

import pytest

from trimtp.testing import Refusal


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("AUTH_KEY_UNREGISTERED", 401),
        ("FLOOD_WAIT_30", 420),
        ("FILE_MIGRATE_4", 303),
        ("ACCESS_DENIED", 403),
        ("AUTH_KEY_DUPLICATED", 406),
        ("FILE_PART_0_MISSING", 400),
        ("FILE_PART_7_MISSING", 400),
    ],
)
def test_the_code_of_a_documented_error_is_looked_up(name: str, code: int) -> None:
    assert Refusal(name).code == code
    assert Refusal(name).name == name


def test_an_unknown_error_needs_a_code() -> None:
    assert Refusal("MADE_UP", 418).code == 418
    with pytest.raises(ValueError, match="MADE_UP"):
        Refusal("MADE_UP")
