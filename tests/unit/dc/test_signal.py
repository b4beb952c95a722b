import outcome
import pytest
import trio
from trio.testing import wait_all_tasks_blocked

from trimtp.dc.signal import Signal, Waiter


async def test_a_signal_raised_before_the_wait_is_seen_once() -> None:
    signal = Signal()
    signal.set()
    signal.set()
    with trio.testing.assert_checkpoints():
        await signal.wait()
    with trio.move_on_after(0) as scope:
        await signal.wait()
    assert scope.cancelled_caught


async def test_a_signal_wakes_its_waiter_once_however_often_it_is_raised(nursery: trio.Nursery) -> None:
    signal, woken = Signal(), []

    async def wait_forever() -> None:
        while True:
            await signal.wait()
            woken.append(1)

    nursery.start_soon(wait_forever)
    await wait_all_tasks_blocked()
    signal.set()
    signal.set()  # the task has not run yet: it sees both together
    await wait_all_tasks_blocked()
    assert len(woken) == 1
    signal.set()
    await wait_all_tasks_blocked()
    assert len(woken) == 2
    nursery.cancel_scope.cancel()


async def test_a_signal_serves_one_task(nursery: trio.Nursery) -> None:
    signal = Signal()

    async def wait() -> None:
        await signal.wait()

    nursery.start_soon(wait)
    await wait_all_tasks_blocked()
    with pytest.raises(trio.BusyResourceError):
        await signal.wait()
    signal.set()


async def test_a_cancelled_wait_leaves_the_signal_usable() -> None:
    signal = Signal()
    with trio.move_on_after(0):
        await signal.wait()
    signal.set()
    await signal.wait()


async def test_a_waiter_gets_the_first_result_only(nursery: trio.Nursery) -> None:
    waiter: Waiter[int] = Waiter()
    got = []

    async def wait() -> None:
        got.append(await waiter.wait(lambda: got.append(-1)))

    nursery.start_soon(wait)
    await wait_all_tasks_blocked()
    waiter.resolve(outcome.Value(1))
    waiter.resolve(outcome.Value(2))
    await wait_all_tasks_blocked()
    assert got == [1]


async def test_a_result_that_was_there_before_the_wait_is_returned_after_a_checkpoint() -> None:
    waiter: Waiter[int] = Waiter()
    waiter.resolve(outcome.Value(7))
    with trio.testing.assert_checkpoints():
        assert await waiter.wait(lambda: None) == 7


@pytest.mark.parametrize("late", [False, True])
async def test_a_waiter_takes_a_value_without_an_outcome(late: bool, nursery: trio.Nursery) -> None:
    waiter: Waiter[int | None] = Waiter()
    got = []

    async def wait() -> None:
        got.append(await waiter.wait(lambda: got.append(-1)))

    if not late:
        waiter.resolve(None)
    nursery.start_soon(wait)
    await wait_all_tasks_blocked()
    waiter.resolve(None)
    waiter.resolve(2)
    await wait_all_tasks_blocked()
    assert got == [None]


async def test_a_waiter_raises_an_error_that_was_given() -> None:
    waiter: Waiter[int] = Waiter()
    waiter.resolve(outcome.Error(KeyError("k")))
    with pytest.raises(KeyError):
        await waiter.wait(lambda: None)


@pytest.mark.parametrize("resolved", [False, True])
async def test_C_08_a_cancelled_waiter_is_forgotten_at_once(resolved: bool) -> None:
    waiter: Waiter[int] = Waiter()
    forgotten = []
    if resolved:
        waiter.resolve(outcome.Value(1))
    with trio.CancelScope() as scope:
        scope.cancel()
        await waiter.wait(lambda: forgotten.append(1))
    assert scope.cancelled_caught
    assert forgotten == [1]
    waiter.resolve(outcome.Value(2))  # a late result disturbs nobody
