"""Waiting with words: what is told when, and that what the call raises passes as it is."""

from __future__ import annotations

from typing import Any

import pytest
import trio
from trio.testing import MockClock

from tests.support import log_in, open_cluster, open_on
from trimtp import api
from trimtp.cli.exits import Failed
from trimtp.cli.patience import PatientClient, told
from trimtp.errors import PhoneNumberInvalid


async def test_a_call_that_takes_long_is_told_now_and_then(autojump_clock: MockClock) -> None:
    lines: list[str] = []

    async def work() -> int:
        await trio.sleep(13)
        return 5

    assert await told(work, lambda: "the moon", lines.append) == 5
    assert lines == [f"Still waiting for the moon ({seconds} s so far)" for seconds in (3, 6, 12)]


async def test_a_quick_one_is_not(autojump_clock: MockClock) -> None:
    lines: list[str] = []

    async def work() -> None:
        await trio.sleep(2.9)

    await told(work, lambda: "the moon", lines.append)
    await trio.sleep(10)
    assert lines == []


async def test_what_it_raises_passes_unchanged(autojump_clock: MockClock) -> None:
    for mine in (KeyError("mine"), KeyboardInterrupt(), ExceptionGroup("mine", [KeyError()])):

        async def work(mine: BaseException = mine) -> None:
            await trio.sleep(4)
            raise mine

        with pytest.raises(type(mine)) as caught:
            await told(work, lambda: "the moon", lambda line: None)
        assert caught.value is mine
        assert mine.__context__ is None


async def test_a_cancellation_is_one(autojump_clock: MockClock) -> None:
    lines: list[str] = []
    with trio.move_on_after(5) as scope:
        await told(trio.sleep_forever, lambda: "the moon", lines.append)
    assert scope.cancelled_caught
    await trio.sleep(10)
    assert len(lines) == 1

    async def fail_when_cancelled() -> None:
        try:
            await trio.sleep_forever()
        finally:
            raise KeyError("mine")

    with pytest.raises(KeyError), trio.move_on_after(1):
        await told(fail_when_cancelled, lambda: "the moon", lines.append)


async def refuse(host: str, port: int) -> Any:
    await trio.lowlevel.checkpoint()
    raise ConnectionRefusedError(111, "Connection refused")


async def test_the_words_say_why(autojump_clock: MockClock, inline_threads: None) -> None:
    lines: list[str] = []
    async with open_cluster() as cluster, open_on(cluster, dial=refuse) as client:
        with pytest.raises(Failed, match="no answer from data centre 2 within 30 s: data centre 2 cannot be reached"):
            await PatientClient(client, 30, lines.append).invoke(api.help.GetConfig())
    assert len(lines) == 4  # after 3, 6, 12 and 24 seconds
    for line in lines:
        assert line.startswith("Still waiting for data centre 2: cannot be reached: ")
        assert "Connection refused, next try in " in line
        assert line.endswith(" s so far)")


async def test_a_silent_server_and_a_foreign_one(autojump_clock: MockClock, inline_threads: None) -> None:
    lines: list[str] = []
    async with open_cluster() as cluster, open_on(cluster) as client:
        patient = PatientClient(client, 4, lines.append)
        await log_in(client)
        cluster.dc(2).faults.drop_answer("users.getUsers")
        with pytest.raises(Failed):
            await patient.get_me()
        assert lines == ["Still waiting for data centre 2: connected, but no answer yet (3 s so far)"]
        cluster.dc(4).faults.mute()
        with pytest.raises(Failed):
            await patient.invoke(api.help.GetConfig(), dc_id=4)
        assert lines[1].startswith("Still waiting for data centre 4: ")
        with trio.move_on_after(7):
            await patient.invoke_at_length(api.help.GetConfig(), dc_id=4)
        assert len(lines) == 4
        assert patient._waiting_for(9) == "data centre 9"
        with pytest.raises(PhoneNumberInvalid):
            await patient.invoke(
                api.auth.SendCode(phone_number="5", api_id=1, api_hash="x", settings=api.CodeSettings())
            )
