"""What leaves ``open_client``, and how: the body's exceptions, defects of background tasks, cancellation, Ctrl-C."""

import gc
import warnings
from pathlib import Path

import pytest
import trio
from trio.testing import wait_all_tasks_blocked

import trimtp
from trimtp.testing import MockCluster, open_mock_cluster


async def test_an_exception_of_the_body_passes_unchanged() -> None:
    error = KeyError("mine")
    with pytest.raises(KeyError) as caught:
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x"):
            raise error
    assert caught.value is error
    assert error.__cause__ is None
    assert error.__context__ is None


async def test_an_exception_of_the_body_keeps_its_cause_and_context() -> None:
    with pytest.raises(KeyError) as caught:
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x"):
            try:
                raise ValueError("first")
            except ValueError as first:
                raise KeyError("second") from first
    assert isinstance(caught.value.__cause__, ValueError)


async def test_an_exception_wins_over_a_cancellation_from_outside() -> None:
    with pytest.raises(KeyError), trio.CancelScope() as scope:
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x"):
            scope.cancel()
            raise KeyError


async def test_a_cancellation_from_outside_stays_itself() -> None:
    reached = False
    with trio.move_on_after(0) as scope:
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x"):
            await trio.sleep_forever()
        reached = True
    assert scope.cancelled_caught
    assert not reached


async def test_a_defect_in_a_background_task_becomes_one_InternalError() -> None:
    with pytest.raises(trimtp.InternalError) as caught:
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client:
            client.authorization.save_now = None  # type: ignore[assignment,method-assign] # the defect: it is called
            client.authorization.salts_learned(2, (), None)
            client.authorization._save_soon()
            await trio.sleep_forever()
    assert isinstance(caught.value.__cause__, TypeError)
    assert "TypeError" in str(caught.value)


async def test_an_exception_of_the_body_wins_over_a_defect() -> None:
    with pytest.raises(KeyError):
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client:
            client.authorization.save_now = None  # type: ignore[assignment,method-assign] # the defect: it is called
            client.authorization._save_soon()
            with trio.CancelScope(shield=True):
                await wait_all_tasks_blocked()
            raise KeyError


async def test_ctrl_c_in_a_background_task_stays_KeyboardInterrupt() -> None:
    async def interrupted() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client:
            client.authorization.pool._start(interrupted, name="interrupted")
            await trio.sleep_forever()


async def test_a_group_of_failures_and_cancellations_is_kept_without_the_cancellations() -> None:
    async def grouped() -> None:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(trio.sleep_forever)
            await wait_all_tasks_blocked()
            raise ValueError("inner")

    with pytest.raises(trimtp.InternalError) as caught:
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client:
            client.authorization.pool._start(grouped, name="grouped")
            await trio.sleep_forever()
    assert isinstance(caught.value.__cause__, ValueError)


@pytest.mark.parametrize("api_id", [0, -1, True, "12"])
async def test_an_api_id_that_is_none_is_refused_before_anything_opens(api_id: object, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="api_id"):
        async with trimtp.open_client(tmp_path / "s.session", api_id=api_id, api_hash="x"):  # type: ignore[arg-type]
            raise AssertionError
    assert not (tmp_path / "s.session").exists()


async def test_an_empty_api_hash_is_refused() -> None:
    with pytest.raises(ValueError, match="api_hash"):
        async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash=""):
            raise AssertionError


async def test_S_04_a_second_client_on_one_store_is_refused_before_any_network(tmp_path: Path) -> None:
    async with trimtp.open_client(tmp_path / "s.session", api_id=1, api_hash="x"):
        with pytest.raises(trimtp.SessionInUse):
            async with trimtp.open_client(tmp_path / "s.session", api_id=1, api_hash="x"):
                raise AssertionError
    async with trimtp.open_client(tmp_path / "s.session", api_id=1, api_hash="x"):
        pass  # the lease was given back


async def test_leaving_leaves_no_task_no_stream_and_no_warning() -> None:
    before = set(trio.lowlevel.current_root_task().child_nurseries)
    async with open_mock_cluster(dcs=(1, 2), home_dc_id=2) as cluster:
        async with trimtp.open_client(
            trimtp.MemoryStore(), api_id=1, api_hash="x", config=cluster.client_config()
        ) as client:
            await client.invoke(trimtp.api.help.GetNearestDc())
            await client.invoke(trimtp.api.help.GetConfig(), dc_id=1)
        assert await _no_connection_is_left(cluster)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        gc.collect()
    assert set(trio.lowlevel.current_root_task().child_nurseries) == before


async def test_a_call_after_the_client_closed_is_refused() -> None:
    async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client:
        pass
    with pytest.raises(trimtp.DcUnavailable, match="closed"):
        await client.invoke(trimtp.api.help.GetNearestDc())


async def test_C_11_a_call_pending_at_close_ends() -> None:
    async with open_mock_cluster(dcs=(2,), home_dc_id=2) as cluster, trio.open_nursery() as nursery:
        ended = trio.Event()
        cluster.dc(2).faults.stall("help.getNearestDc")

        async def call(client: trimtp.Client) -> None:
            with pytest.raises(trimtp.DcUnavailable, match="closed"):
                await client.invoke(trimtp.api.help.GetNearestDc())
            ended.set()

        async with trimtp.open_client(
            trimtp.MemoryStore(), api_id=1, api_hash="x", config=cluster.client_config()
        ) as client:
            nursery.start_soon(call, client)  # noqa: ASYNC111 -- a call that outlives its client is the point
            await wait_all_tasks_blocked(0.01)
        await ended.wait()


async def test_something_that_is_no_function_is_refused() -> None:
    async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client:
        with pytest.raises(TypeError, match="InputUserSelf"):
            await client.invoke(trimtp.api.InputUserSelf())  # type: ignore[arg-type] # that is the point


async def _no_connection_is_left(cluster: MockCluster) -> bool:
    with trio.fail_after(5):
        while any(cluster.dc(dc_id).connections for dc_id in (1, 2)):
            await trio.lowlevel.checkpoint()
    return True
