"""What a session tells its owner; frozen values, in the order things happened."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from trimtp.mtproto.salts import Salt
from trimtp.mtproto.structs import Struct

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


@dataclass(frozen=True, slots=True)
class Failure:
    """The server answered ``request`` with rpc_error."""

    request: int
    code: int
    message: str


@dataclass(frozen=True, slots=True)
class Received:
    """The server has ``request``, whose receipt was asked for, and has not answered it yet."""

    request: int


@dataclass(frozen=True, slots=True)
class Lost:
    """``request`` was sent, must not run twice, and whether it ran can no longer be learned."""

    request: int
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """``request`` cannot be delivered, or its answer cannot be used; sending it again would not help."""

    request: int
    reason: str


@dataclass(frozen=True, slots=True)
class Updates:
    """An object of the API that answers nothing: ``body`` is boxed, inflated and not decoded."""

    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewSession:
    """The server began a new session on its side: updates from before may be missing."""

    first_msg_id: int
    unique_id: int


@dataclass(frozen=True, slots=True)
class SaltsChanged:
    """All the salts that are known now."""

    salts: tuple[Salt, ...]


@dataclass(frozen=True, slots=True)
class TimeSynced:
    """The server's time minus ours, in seconds, as just learned."""

    offset: float


@dataclass(frozen=True, slots=True)
class LinkDead:
    """The connection is of no more use and should be replaced."""

    reason: str


@dataclass(frozen=True, slots=True)
class SessionRenewed:
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
