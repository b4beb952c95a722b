"""What a session tells its owner; frozen values, in the order things happened."""

from __future__ import annotations

from typing import TypeAlias

from trimtp.mtproto.salts import Salt
from trimtp.structs import Struct

__all__ = [
    "Answer",
    "Event",
    "Failure",
    "LinkDead",
    "Lost",
    "NewSession",
    "Received",
    "Refused",
    "SaltsChanged",
    "SessionRenewed",
    "TimeSynced",
    "Updates",
]


class Answer(Struct, frozen=True, gc=False):
    """The server answered ``request``: ``body`` is the boxed result, inflated and not decoded."""

    request: int
    body: bytes

    def __repr__(self) -> str:
        return f"Answer(request={self.request})"


class Failure(Struct, frozen=True):
    """The server answered ``request`` with rpc_error."""

    request: int
    code: int
    message: str


class Received(Struct, frozen=True):
    """The server has ``request``, whose receipt was asked for, and has not answered it yet."""

    request: int


class Lost(Struct, frozen=True):
    """``request`` was sent, must not run twice, and whether it ran can no longer be learned."""

    request: int
    reason: str


class Refused(Struct, frozen=True):
    """``request`` cannot be delivered, or the answer to one that may run twice cannot be used; sending it again would
    not help.
    """

    request: int
    reason: str


class Updates(Struct, frozen=True):
    """An object of the API that answers nothing: ``body`` is boxed, inflated and not decoded."""

    body: bytes

    def __repr__(self) -> str:
        return f"Updates({len(self.body)} bytes)"


class NewSession(Struct, frozen=True):
    """The server began a new session on its side: updates from before may be missing."""

    first_msg_id: int
    unique_id: int


class SaltsChanged(Struct, frozen=True):
    """All the salts that are known now."""

    salts: tuple[Salt, ...]


class TimeSynced(Struct, frozen=True):
    """The server's time minus ours, in seconds, as just learned."""

    offset: float


class LinkDead(Struct, frozen=True):
    """The connection is of no more use and should be replaced."""

    reason: str


class SessionRenewed(Struct, frozen=True):
    """This side began a new session (a new session_id) on the same key."""

    reason: str


Event: TypeAlias = (
    Answer
    | Failure
    | Received
    | Lost
    | Refused
    | Updates
    | NewSession
    | SaltsChanged
    | TimeSynced
    | LinkDead
    | SessionRenewed
)
