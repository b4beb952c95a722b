"""A client that answers from a script, and a prompt that answers from a list."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import trimtp_api as api
import trio

from trimtp.errors import known
from trimtp.login import NoAnswer, Wanted

USER = api.User(id=7, first_name="Ada", phone="15550001")
SENT = api.auth.SentCode(type=api.auth.SentCodeTypeApp(length=5), phone_code_hash="hash-1", timeout=60)
AUTHORIZATION = api.auth.Authorization(user=USER)

Answer = Any


class FakeClient:
    """``invoke`` gives the next scripted answer: a value, an exception to raise, or a function of the request."""

    api_id = 1
    api_hash = "0123abc"

    def __init__(self, *answers: Answer, authorized: bool = False) -> None:
        self.answers = list(answers)
        self.requests: list[api.TLObject] = []
        self.adopted: list[api.User] = []
        self.is_authorized = authorized
        self.future_auth_tokens: tuple[bytes, ...] = ()
        self.kept: bytes | None = None
        self.moved: list[int] = []
        self.login_token_updates = 0
        self.news: list[api.TypeUpdate] = []
        self.random_bytes: Callable[[int], bytes] = lambda size: bytes(range(1, size % 255 + 1)).ljust(size, b"\x5a")

    async def invoke(self, function: Any, *, dc_id: int | None = None) -> Any:
        await trio.lowlevel.checkpoint()
        function.to_bytes()
        self.requests.append(function)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            return answer(function)
        return answer

    async def get_me(self) -> api.User:
        await trio.lowlevel.checkpoint()
        return USER

    async def adopt_login(self, user: api.User, *, future_auth_token: bytes | None = None) -> None:
        await trio.lowlevel.checkpoint()
        self.adopted.append(user)
        self.kept = future_auth_token
        self.is_authorized = True

    async def move_login(self, dc_id: int) -> None:
        await trio.lowlevel.checkpoint()
        self.moved.append(dc_id)

    def server_time(self) -> float:
        return 1000.0 + trio.current_time()

    @asynccontextmanager
    async def updates(self) -> AsyncIterator[trio.MemoryReceiveChannel[api.TypeUpdate | api.TypeUpdates]]:
        send, receive = trio.open_memory_channel[api.TypeUpdate | api.TypeUpdates](9)
        async with send, receive:
            for update in self.news:
                send.send_nowait(update)
            yield receive


class FakePrompt:
    """Answers each question with the next of ``answers``; keeps everything it was told and asked."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.told: list[str] = []
        self.asked: list[tuple[Wanted, str, str]] = []

    def tell(self, text: str) -> None:
        self.told.append(text)

    async def ask(self, wanted: Wanted, question: str, *, problem: str = "") -> str:
        await trio.lowlevel.checkpoint()
        self.asked.append((wanted, question, problem))
        if not self.answers:
            raise NoAnswer(f"{wanted.value} is missing")
        answer = self.answers.pop(0)
        while answer == "wait":  # a minute passes
            await trio.sleep(60)
            answer = self.answers.pop(0)
        return answer


def error(name: str, code: int = 400) -> Exception:
    """The RPC error of this name, as the client raises it."""
    return known.BY_NAME[name](code, name)
