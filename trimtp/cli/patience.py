"""Calls that come to an end, and that say meanwhile what they are waiting for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Final, TypeVar

import trimtp_api as api
import trio
from trimtp_api import Function

from trimtp.authorization import DcState
from trimtp.cli.exits import Failed
from trimtp.client import Client
from trimtp.dc.clock import LoopClock

__all__ = ["FIRST_WORD", "PatientClient", "Tell", "told"]

R = TypeVar("R")
Tell = Callable[[str], None]

FIRST_WORD: Final = 3.0
"""After how many seconds without an end a person is told what is being waited for; then after twice that, and so on."""

_DOING: Final = {
    DcState.HANDSHAKE: "making a key",
    DcState.TRANSFER: "bringing the authorization there",
}


async def told(work: Callable[[], Awaitable[R]], what: Callable[[], str], tell: Tell) -> R:
    """Await ``work()``; whenever that takes long, ``tell`` a line that says for how long and ``what()``.

    What ``work`` raises passes unchanged, a cancellation too.
    """
    failure: BaseException | None = None
    answers: list[R] = []
    began = trio.current_time()

    async def keep_telling() -> None:
        pause = FIRST_WORD
        while True:
            await trio.sleep_until(began + pause)
            tell(f"Still waiting for {what()} ({pause:g} s so far)")
            pause *= 2

    async with trio.open_nursery() as nursery:
        nursery.start_soon(keep_telling, name="progress")
        try:
            answers.append(await work())
        except BaseException as error:  # noqa: ASYNC103, BLE001 -- raised again below, with no group around it
            failure = error
        nursery.cancel_scope.shield = True  # the teller ends at once; nobody else has a say in what is raised
        nursery.cancel_scope.cancel()
    if failure is not None:
        raise failure
    return answers[0]


class PatientClient:
    """A client whose every call is answered within ``seconds``, or fails with what is known of the reason.

    The client itself reconnects for as long as it is asked to; a command line has to come to an end. ``tell`` gets a
    line when a call takes long. The commands change it for as long as a line would disturb.
    """

    def __init__(self, client: Client, seconds: float, tell: Tell) -> None:
        self.client = client
        self.tell = tell
        self._seconds = seconds
        self._clock = LoopClock()
        self.api_id: int = client.api_id
        self.api_hash: str = client.api_hash
        self.random_bytes: Callable[[int], bytes] = client.random_bytes

    @property
    def is_authorized(self) -> bool:
        """Whether an account is logged in, as far as the session knows."""
        return self.client.is_authorized

    async def invoke(self, function: Function[R], *, dc_id: int | None = None) -> R:
        """:meth:`Client.invoke`, for a limited time. Raises Failed when that is over."""

        async def call() -> R:
            return await self.client.invoke(function, dc_id=dc_id)

        return await self.within(call, dc_id)

    async def get_me(self) -> api.User:
        """:meth:`Client.get_me`, for a limited time. Raises Failed when that is over."""
        return await self.within(self.client.get_me)

    async def adopt_login(self, user: api.User, *, future_auth_token: bytes | None = None) -> None:
        """:meth:`Client.adopt_login`."""
        await self.client.adopt_login(user, future_auth_token=future_auth_token)

    async def move_login(self, dc_id: int) -> None:
        """:meth:`Client.move_login`."""
        await self.client.move_login(dc_id)

    @property
    def future_auth_tokens(self) -> tuple[bytes, ...]:
        """:attr:`Client.future_auth_tokens`."""
        return self.client.future_auth_tokens

    @property
    def login_token_updates(self) -> int:
        """:attr:`Client.login_token_updates`."""
        return self.client.login_token_updates

    def server_time(self) -> float:
        """:meth:`Client.server_time`."""
        return self.client.server_time()

    def updates(
        self,
    ) -> AbstractAsyncContextManager[trio.MemoryReceiveChannel[api.TypeUpdate | api.TypeUpdates]]:
        """:meth:`Client.updates`."""
        return self.client.updates()

    async def within(self, call: Callable[[], Awaitable[R]], dc_id: int | None = None) -> R:
        """Await ``call()`` for a limited time; then raise Failed with the data centre's last trouble."""
        with trio.move_on_after(self._seconds):
            return await told(call, lambda: self._waiting_for(dc_id), self.tell)
        wanted = self._wanted(dc_id)
        causes = [
            row.cause or f"its connection is {row.connection}"
            for row in self.client.dcs.status()
            if row.dc_id == wanted
        ]
        cause = f": {causes[0]}" if causes else ""
        raise Failed(f"no answer from data centre {wanted} within {self._seconds:g} s{cause}")

    async def invoke_at_length(self, function: Function[R], *, dc_id: int) -> R:
        """:meth:`Client.invoke` without a limit."""

        async def call() -> R:
            return await self.client.invoke(function, dc_id=dc_id)

        return await told(call, lambda: self._waiting_for(dc_id), self.tell)

    def _wanted(self, dc_id: int | None) -> int:
        return self.client.home_dc_id if dc_id is None else dc_id

    def _waiting_for(self, dc_id: int | None) -> str:
        """The data centre, and what is known of the reason."""
        wanted = self._wanted(dc_id)
        for row in self.client.dcs.status():
            if row.dc_id == wanted:
                again = "" if row.next_retry is None else f", next try in {row.next_retry - self._clock.now():.0f} s"
                if row.cause:
                    return f"data centre {wanted}: {row.cause.removeprefix(f'data centre {wanted} ')}{again}"
                if row.connection == "ready":
                    return f"data centre {wanted}: {_DOING.get(row.state, 'connected, but no answer yet')}"
                return f"data centre {wanted}: {_DOING.get(row.state, row.connection)}"
        return f"data centre {wanted}"
