"""When acknowledgements leave."""

from __future__ import annotations

from trimtp.mtproto.acks import AckBasket


def test_they_wait_for_company_or_30_s() -> None:
    basket = AckBasket()
    assert basket.deadline is None
    assert not basket.is_due(1e9)
    basket.add(1, 100.0)
    basket.add(5, 120.0)
    assert basket.deadline == 130.0
    assert not basket.is_due(129.9)
    assert basket.is_due(130.0)
    assert basket.take(10) == (1, 5)
    assert basket.deadline is None
    assert not basket.is_due(1e9)


def test_more_than_16_are_due_at_once() -> None:
    basket = AckBasket()
    for msg_id in range(16):
        basket.add(msg_id, 0.0)
    assert not basket.is_due(0.0)
    basket.add(16, 0.0)
    assert basket.is_due(0.0)
    assert basket.deadline is None
    assert len(basket) == 17


def test_each_is_said_once() -> None:
    basket = AckBasket()
    for _ in range(40):
        basket.add(7, 0.0)
    assert not basket.is_due(0.0)
    assert basket.take(10) == (7,)


def test_they_are_taken_in_portions() -> None:
    basket = AckBasket()
    for msg_id in range(25):
        basket.add(msg_id, 0.0)
    assert basket.take(20) == tuple(range(20))
    assert basket.take(20) == tuple(range(20, 25))
    assert basket.take(20) == ()


def test_flush_and_clear() -> None:
    basket = AckBasket()
    basket.flush()
    assert not basket.is_due(0.0)
    basket.add(1, 0.0)
    basket.flush()
    assert basket.is_due(0.0)
    basket.clear()
    assert not basket.is_due(1e9)
    basket.add(2, 0.0)
    assert not basket.is_due(0.0)
    basket.flush()
    basket.take(5)
    basket.add(3, 0.0)
    assert not basket.is_due(0.0)
