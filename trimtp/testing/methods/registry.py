"""Which TL method is answered by which function."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import trimtp_api as api

from trimtp.testing.refusal import Refusal

if TYPE_CHECKING:
    from trimtp.testing.accounts import MockUser
    from trimtp.testing.cluster import MockCluster
    from trimtp.testing.datacenter import MockDc
    from trimtp.testing.keyring import MockKey
    from trimtp.testing.session import ServerSession

__all__ = ["Call", "Handler", "Method", "Result", "builtin_methods", "method"]

_F = TypeVar("_F", bound=api.Function[Any])
Result = api.TLObject | bool | Sequence[Any]
"""What a handler returns: one object, a Bool, or a list where the method's result is a Vector."""


@dataclass(frozen=True, slots=True)
class Call:
    """The circumstances of one call: where it arrived, by which auth_key and session, and when (Unix seconds)."""

    cluster: MockCluster
    dc: MockDc
    key: MockKey
    session: ServerSession
    msg_id: int
    now: float

    @property
    def user(self) -> MockUser:
        """The account that the auth_key acts for. Raises Refusal if it is logged in nowhere."""
        user = self.cluster.accounts.get(self.key.user_id)
        if user is None:
            name = "AUTH_KEY_UNREGISTERED" if self.key.password_of is None else "SESSION_PASSWORD_NEEDED"
            raise Refusal(name)
        return user

    def check_login(self, *, moved: bool = False) -> None:
        """Raise Refusal unless the auth_key acts for an account, one that lives here still (without ``moved``)."""
        if self.user.moved_from == self.dc.id and not moved:
            raise Refusal(f"USER_MIGRATE_{self.user.dc_id}")

    def seen(self, users: Iterable[MockUser]) -> list[api.TypeUser]:
        """Accounts as the calling one sees them."""
        return [user.as_seen_by(self.user) for user in users]


Handler = Callable[[Call, Any], Result]
"""A method's function: it gets the call and the decoded request, and returns the result or raises Refusal."""


@dataclass(frozen=True, slots=True)
class Method:
    """A handler, whether it needs a logged-in auth_key, and whether CDN data centres answer it, and only they."""

    handler: Handler
    login: bool = True
    cdn: bool = False


_METHODS: dict[str, Method] = {}


def method(
    kind: type[_F], *, login: bool = True, cdn: bool = False
) -> Callable[[Callable[[Call, _F], Result]], Handler]:
    """Decorator: this function answers the TL method ``kind``; without ``login`` before anybody is logged in, too."""

    def register(handler: Callable[[Call, _F], Result]) -> Handler:
        _METHODS[kind.TL_NAME] = Method(handler, login, cdn)
        return handler

    return register


def builtin_methods() -> Mapping[str, Method]:
    """Every method that the mock answers by itself, by TL name."""
    for namespace in ("account", "auth", "contacts", "help", "messages", "updates", "upload", "users"):
        importlib.import_module(f"trimtp.testing.methods.{namespace}")
    return _METHODS
