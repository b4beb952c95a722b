from __future__ import annotations

from contextlib import nullcontext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trimtp.crypto import factorize as module
from trimtp.crypto.factorize import MAX_PQ, factorize, is_prime


def _next_prime(n: int) -> int:
    while not is_prime(n):
        n += 1
    return n


primes = st.integers(3, (1 << 31) - 200).map(_next_prime)


@settings(max_examples=40, deadline=None)
@given(st.sets(primes, min_size=2, max_size=2))
def test_splits_any_product_of_two_primes(pair: set[int]) -> None:
    p, q = sorted(pair)
    assert factorize(p * q) == (p, q)


def test_splits_every_small_product() -> None:
    small = [n for n in range(3, 120) if is_prime(n)]
    for p in small:
        for q in small:
            if p < q:
                assert factorize(p * q) == (p, q)


def test_is_prime_agrees_with_a_sieve() -> None:
    composite = {n for k in range(2, 60) for n in range(2 * k, 3000, k)}
    assert [n for n in range(3000) if is_prime(n)] == [n for n in range(2, 3000) if n not in composite]
    assert is_prime((1 << 61) - 1)
    assert not is_prime(3215031751)  # a strong pseudoprime to the bases 2, 3, 5 and 7


@pytest.mark.parametrize(
    "pq",
    [
        pytest.param(-15, id="negative"),
        pytest.param(0, id="zero"),
        pytest.param(1, id="one"),
        pytest.param(2, id="two"),
        pytest.param(2 * 2147483647, id="an even product"),
        pytest.param(17, id="a small prime"),
        pytest.param(9223372036854775783, id="the largest prime below 2^63"),
        pytest.param(2147483647**2, id="a square"),
        pytest.param(1000003**3, id="a cube"),
        pytest.param(3 * 5 * 7, id="three small primes"),
        pytest.param(1000003 * 1000033 * 1000037, id="three large primes"),
        pytest.param(3 * 3074457345618258599, id="a factor above 2^32"),
        pytest.param(MAX_PQ + 2, id="above 2^63"),
        pytest.param(4294967291 * 4294967279, id="two primes, their product above 2^63"),
        pytest.param(1 << 20000, id="huge"),
    ],
)
def test_KX_16_refuses(pq: int) -> None:
    with pytest.raises(ValueError, match=r"^pq "):
        factorize(pq)


@pytest.mark.parametrize("pq", [0, 1, 6, 17, 9223372036854775783, 2147483647**2, MAX_PQ + 2])
def test_KX_16_hopeless_numbers_cost_no_search(pq: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def search(_: int) -> int:
        raise AssertionError("searched")

    monkeypatch.setattr(module, "_find_factor", search)
    with pytest.raises(ValueError, match=r"^pq "):
        factorize(pq)
    with pytest.raises(AssertionError, match="searched"):
        factorize(15)


def test_KX_16_the_work_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    pq = 1470626929934143021
    assert factorize(pq) == (1206429347, 1218991343)
    monkeypatch.setattr(module, "cryptg", None)
    assert factorize(pq) == (1206429347, 1218991343)
    monkeypatch.setattr(module, "_BUDGET", 5000)
    with pytest.raises(ValueError, match="withstands"):
        factorize(pq)


class OnlyThese:
    """Stands where cryptg does; refuses numbers on which that might hang or panic."""

    def __init__(self, *allowed: int) -> None:
        self.allowed = allowed

    def factorize_pq_pair(self, pq: int) -> tuple[int, int]:
        assert pq in self.allowed
        return 1206429347, 1218991343


def test_KX_16_a_real_pq_goes_to_cryptg(monkeypatch: pytest.MonkeyPatch) -> None:
    def search(_: int) -> int:
        raise AssertionError("searched")

    monkeypatch.setattr(module, "cryptg", OnlyThese(1470626929934143021))
    monkeypatch.setattr(module, "_find_factor", search)
    assert factorize(1470626929934143021) == (1206429347, 1218991343)


@pytest.mark.parametrize(
    "pq",
    [
        pytest.param(15, id="small"),
        pytest.param(1048583 * 1048589, id="of 41 bits"),
        pytest.param(6203 * 1000000007 * 1000003, id="with a small factor"),
        pytest.param(1664501**3, id="a cube"),
    ],
)
def test_KX_16_what_cryptg_may_hang_on_is_kept_from_it(pq: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "cryptg", OnlyThese())
    searched = []

    def search(n: int) -> int:
        searched.append(n)
        return 3

    monkeypatch.setattr(module, "_find_factor", search)
    with pytest.raises(ValueError, match=r"^pq ") if pq != 15 else nullcontext():
        factorize(pq)
    assert searched == [pq]


def test_KX_16_a_factor_just_below_the_limit() -> None:
    assert factorize(4294967291 * 2147483629) == (2147483629, 4294967291)
    assert MAX_PQ > 4294967291 * 2147483629
