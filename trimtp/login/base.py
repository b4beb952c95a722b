"""What every login step needs: the client it acts through, and the end that all of them share."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol, TypeVar

import trimtp_api as api
import trio
from trimtp_api import Function

from trimtp.errors import TrimtpError

__all__ = ["LoginClient", "LoginImpossible", "SignedIn", "adopt"]

R = TypeVar("R")


class LoginClient(Protocol):
    """What the steps need of a client; :class:`trimtp.client.Client` is one."""

    @property
    def api_id(self) -> int: ...

    @property
    def api_hash(self) -> str: ...

    @property
    def is_authorized(self) -> bool: ...

    @property
    def future_auth_tokens(self) -> tuple[bytes, ...]: ...

    @property
    def login_token_updates(self) -> int: ...

    @property
    def random_bytes(self) -> Callable[[int], bytes]: ...

    async def invoke(self, function: Function[R], *, dc_id: int | None = None) -> R: ...

    async def get_me(self) -> api.User: ...

    async def adopt_login(self, user: api.User, *, future_auth_token: bytes | None = None) -> None: ...

    async def move_login(self, dc_id: int) -> None: ...

    def server_time(self) -> float: ...

    def updates(
        self,
    ) -> AbstractAsyncContextManager[trio.MemoryReceiveChannel[api.TypeUpdate | api.TypeUpdates]]: ...


class LoginImpossible(TrimtpError):
    """This login cannot go on from here; the message says what would have to happen first."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The end of every login: ``user`` is logged in, and the session store has it."""

    user: api.User


async def adopt(client: LoginClient, answer: api.auth.TypeAuthorization, otherwise: str) -> SignedIn:
    """Commit the login that ``auth.authorization`` gives, with its future auth token.

    Raises LoginImpossible where the server logged in nobody, with the words ``otherwise`` if it wants a new account.
    """
    if not isinstance(answer, api.auth.Authorization):
        raise LoginImpossible(otherwise)
    user = answer.user
    if not isinstance(user, api.User):
        raise LoginImpossible("the server logged in nobody")
    await client.adopt_login(user, future_auth_token=answer.future_auth_token)
    return SignedIn(user)
