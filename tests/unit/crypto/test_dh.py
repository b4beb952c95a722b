from __future__ import annotations

from typing import Any

import pytest

from tests.unit.crypto.numbers import OTHER_SAFE_PRIME, PRIME_NOT_SAFE
from trimtp.crypto import dh
from trimtp.crypto.dh import TELEGRAM_PRIME
from trimtp.errors import SecurityError

MARGIN = 1 << 1984


@pytest.mark.parametrize(
    "p",
    [
        pytest.param((1 << 2046) + 1, id="2047 bits"),
        pytest.param((1 << 2048) + 1, id="2049 bits"),
        pytest.param(TELEGRAM_PRIME - 1, id="even"),
        pytest.param(0, id="zero"),
        pytest.param(TELEGRAM_PRIME ^ 1, id="lowest bit flipped"),
        pytest.param(TELEGRAM_PRIME ^ (1 << 2047), id="highest bit flipped"),
    ],
)
def test_KX_06_size_and_parity(p: int) -> None:
    with pytest.raises(SecurityError, match="2048 bits"):
        dh.check_group(p, 4)


@pytest.mark.parametrize(
    "p",
    [
        pytest.param((1 << 2047) + 1, id="composite"),
        pytest.param(PRIME_NOT_SAFE, id="(p-1)/2 composite"),
        pytest.param(TELEGRAM_PRIME ^ 2, id="bit 1 flipped"),
        pytest.param(TELEGRAM_PRIME ^ (1 << 1000), id="bit 1000 flipped"),
    ],
)
def test_KX_06_unknown_primes_are_tested(p: int) -> None:
    dh.check_group(p, 4)
    with pytest.raises(SecurityError, match="safe prime"):
        dh.check_prime(p)


def test_KX_06_primes_that_pass() -> None:
    assert dh.is_safe_prime(TELEGRAM_PRIME)
    assert dh.is_known_prime(TELEGRAM_PRIME)
    assert not dh.is_known_prime(OTHER_SAFE_PRIME)
    dh.check_prime(OTHER_SAFE_PRIME)


def test_KX_25_a_known_prime_is_not_tested_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise AssertionError("tested")

    monkeypatch.setattr(dh, "is_safe_prime", fail)
    dh.check_prime(TELEGRAM_PRIME)
    with pytest.raises(AssertionError, match="tested"):
        dh.check_prime(OTHER_SAFE_PRIME)


@pytest.mark.parametrize(("g", "accepted"), [(g, g in {3, 4, 7}) for g in range(-1, 9)])
def test_KX_07_generators_of_the_well_known_prime(g: int, accepted: bool) -> None:
    if accepted:
        dh.check_group(TELEGRAM_PRIME, g)
    else:
        with pytest.raises(SecurityError, match="generator"):
            dh.check_group(TELEGRAM_PRIME, g)


def test_KX_08_the_table_is_the_subgroup_of_prime_order() -> None:
    # For a safe prime above 7 the rules say exactly when g is a square, that is g^((p-1)/2) = 1.
    safe = [p for p in range(11, 3000) if dh.is_safe_prime(p)]
    assert len(safe) > 30
    for p in safe:
        for g in range(2, 8):
            assert dh.is_generator(p, g) == (pow(g, (p - 1) // 2, p) == 1), (p, g)
        assert not any(dh.is_generator(p, g) for g in (-2, 0, 1, 8, 9, 11))


@pytest.mark.parametrize("p", [TELEGRAM_PRIME, OTHER_SAFE_PRIME], ids=["well-known", "other"])
def test_KX_09_bounds_of_public_values(p: int) -> None:
    for value in (-1, 0, 1, p - 1, p, p + 1, MARGIN - 1, MARGIN, p - MARGIN, p - MARGIN + 1):
        assert not dh.is_public_value(value, p)
        with pytest.raises(SecurityError, match="out of bounds"):
            dh.check_public(value, p)
    for value in (MARGIN + 1, p // 2, p - MARGIN - 1):
        assert dh.is_public_value(value, p)
        dh.check_public(value, p)
