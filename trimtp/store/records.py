"""What a session store keeps: one header for the account, one record for each data centre.

All values are frozen. A record that holds key material never shows it: not in its repr, not in a pickle (it refuses
to be pickled or copied), and the errors raised here name data centres, never keys.

A record counts as authorized only when its ``user_id`` and ``epoch`` are the header's. The epoch rises at each login,
logout or loss of login, so a record left over from before is harmless without being visited.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, ClassVar, Literal, NoReturn, Protocol, runtime_checkable

from trimtp.config import DcOption
from trimtp.errors import StoreError
from trimtp.structs import Struct, field, force_setattr

__all__ = [
    "DcKey",
    "DcRecord",
    "Header",
    "LeasedStore",
    "SessionChange",
    "SessionData",
    "SessionStore",
    "StaleWrite",
    "StoredSalt",
    "apply_change",
    "auth_key_id",
]

AUTH_KEY_BYTES = 256

_NOTHING: Mapping[DcKey, tuple[int | None, int]] = MappingProxyType({})


class Secret:
    """Refuses to be pickled or copied: a pickle would carry the key to wherever it is sent."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds secrets and is not pickled or copied")

    def __copy__(self) -> NoReturn:
        self.__reduce__()


class _Discreet(Struct, frozen=True):
    """Shows its fields, save those that are secret."""

    _SECRETS: ClassVar[frozenset[str]] = frozenset()

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        return ((name, getattr(self, name)) for name in self.__struct_fields__ if name not in self._SECRETS)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"


def auth_key_id(auth_key: bytes | None) -> int | None:
    """The 64-bit id of an auth_key (unsigned; SHA-1 bytes 12 … 19, little-endian), None for no key.

    Spec: https://core.telegram.org/mtproto/description#key-identifier-auth-key-id
    """
    if auth_key is None:
        return None
    return int.from_bytes(hashlib.sha1(auth_key).digest()[12:20], "little")


class DcKey(Struct, frozen=True):
    """Which record: production or test servers, ``"main"`` or ``"cdn"``, and the data centre's id (1 or more).

    Media addresses have no record of their own: they are endpoints of the main one. Raises ValueError for a ``kind``
    or a ``dc_id`` that cannot be.
    """

    test_mode: bool
    kind: Literal["main", "cdn"]
    dc_id: int

    def __post_init__(self) -> None:
        if self.kind not in {"main", "cdn"}:
            raise ValueError(f"a record is of kind 'main' or 'cdn', not {self.kind!r}")
        if self.dc_id < 1:
            raise ValueError(f"a data centre id is 1 or more, not {self.dc_id}")

    def __str__(self) -> str:
        servers = "test " if self.test_mode else ""
        kind = "CDN " if self.kind == "cdn" else ""
        return f"{servers}{kind}data centre {self.dc_id}"


class StoredSalt(_Discreet, frozen=True):
    """A server salt and the Unix seconds between which it is good. ``value`` is a signed 64-bit integer.

    Spec: https://core.telegram.org/mtproto/service_messages#request-for-several-future-salts
    """

    valid_since: int
    valid_until: int
    value: int

    _SECRETS = frozenset({"value"})


class DcRecord(Secret, _Discreet, frozen=True):
    """One data centre: its permanent auth_key and what is known about the account's authorization there.

    ``auth_key`` is exactly 256 bytes or None. Times are Unix seconds, ``time_offset`` is server time minus local time
    in seconds. ``user_id`` and ``epoch`` say whose login the key is authorized for, ``authorized_at`` since when;
    without ``user_id``, ``epoch`` is that of the login in which the key was made, or was authorized last.
    ``cooldown_until`` and ``cooldown_cause`` hold back the next transfer, ``fail_count`` counts the failures in a row;
    ``exports`` and ``imports`` count over the record's life. Raises ValueError for an auth_key of another length.
    """

    key: DcKey
    auth_key: bytes | None = None
    created_at: float = 0.0
    salts: tuple[StoredSalt, ...] = ()
    time_offset: float | None = None
    user_id: int | None = None
    epoch: int = 0
    authorized_at: float | None = None
    cooldown_until: float | None = None
    cooldown_cause: str = ""
    fail_count: int = 0
    exports: int = 0
    imports: int = 0
    last_ok: float | None = None

    _SECRETS = frozenset({"auth_key"})

    def __post_init__(self) -> None:
        if self.auth_key is not None and len(self.auth_key) != AUTH_KEY_BYTES:
            raise ValueError(f"an auth_key has {AUTH_KEY_BYTES} bytes, this one has {len(self.auth_key)}")

    @property
    def auth_key_id(self) -> int | None:
        """The auth_key's 64-bit id (unsigned), None when there is no key."""
        return auth_key_id(self.auth_key)


class Header(Secret, _Discreet, frozen=True):
    """The account: home data centre, who is logged in, since which epoch, and the server's last list of addresses.

    ``dc_options_expires`` is in Unix seconds. ``future_auth_token`` is what ``auth.logOut`` returned, None otherwise.
    ``proven_primes`` are the fingerprints of Diffie-Hellman primes that were tested and need no second test.
    """

    home_dc_id: int
    user_id: int | None = None
    is_bot: bool = False
    epoch: int = 0
    api_id: int | None = None
    test_mode: bool = False
    dc_options: tuple[DcOption, ...] = ()
    dc_options_expires: float | None = None
    future_auth_token: bytes | None = None
    proven_primes: tuple[str, ...] = ()
    format_version: int = 1

    _SECRETS = frozenset({"future_auth_token"})


class SessionData(Struct, frozen=True):
    """Everything a store holds. ``header`` is None in a brand-new session; ``dcs`` cannot be changed through it."""

    header: Header | None = None
    dcs: Mapping[DcKey, DcRecord] = field(default_factory=dict)

    def __post_init__(self) -> None:
        force_setattr(self, "dcs", MappingProxyType(dict(self.dcs)))


class SessionChange(Struct, frozen=True):
    """One transaction: all of it happens, or nothing.

    ``header`` replaces the header unless it is None. ``delete`` wipes records together with the backups of their
    earlier keys; ``put`` writes whole records. To drop a key and keep it as a backup, put the record with
    ``auth_key=None``. ``expect`` names the (auth_key id, epoch) that must still stand in the store for the change to
    happen at all; a record that does not exist stands as ``(None, 0)``.
    Raises ValueError if a data centre is named twice in ``put`` and ``delete``.
    """

    header: Header | None = None
    put: tuple[DcRecord, ...] = ()
    delete: tuple[DcKey, ...] = ()
    expect: Mapping[DcKey, tuple[int | None, int]] = _NOTHING

    def __post_init__(self) -> None:
        seen: set[DcKey] = set()
        for key in [*self.delete, *(record.key for record in self.put)]:
            if key in seen:
                raise ValueError(f"the change names {key} twice")
            seen.add(key)


class StaleWrite(StoreError):
    """What a change expected of the record ``key`` no longer stands; the store was not touched."""

    def __init__(self, key: DcKey) -> None:
        super().__init__(key)
        self.key = key

    def __str__(self) -> str:
        return f"the stored key or login of {self.key} has changed meanwhile"


@runtime_checkable
class SessionStore(Protocol):
    """What survives the process. One store is used by one client at a time; each method is a checkpoint."""

    async def load(self) -> SessionData:
        """Take the lease and return what is stored.

        Raises :class:`~trimtp.errors.SessionInUse` at once if someone else holds the lease,
        :class:`~trimtp.errors.SessionCorrupt` if what is there is no session that this version can read (it is left
        as it is), and :class:`~trimtp.errors.StoreError` if it cannot be reached. After an error the lease is free.
        """
        ...

    async def commit(self, change: SessionChange) -> None:
        """Make ``change`` happen as one transaction, durable when this returns.

        A caller that is cancelled leaves a whole transaction or none. Raises :class:`StaleWrite` when ``expect`` does
        not hold, :class:`~trimtp.errors.StoreError` when the store cannot be written, and ValueError for values that
        would not come back as they are (NaN, more than 64 bits). What was stored before is then intact.
        """
        ...

    async def aclose(self) -> None:
        """Give the lease back. Closing twice is allowed; only the one that loaded may close."""
        ...

    @property
    def location(self) -> str:
        """Where the session lies, in words for people: ``"memory"``, ``"string"``, a path."""
        ...


@runtime_checkable
class LeasedStore(SessionStore, Protocol):
    """A store whose lease ends by itself unless somebody prolongs it: the client's nursery does, while it is open."""

    async def keep_lease(self) -> NoReturn:
        """Keep the lease until cancelled.

        Raises :class:`~trimtp.errors.LeaseLost` when it is lost, early enough to close the client before anybody else
        can take it; the client then closes at once.
        """
        ...

    def holds_lease(self) -> bool:
        """Whether nobody else can have the session yet. Never blocks; asked before everything that is sent.

        By a clock that runs on while the process is stopped and while the machine sleeps.
        """
        ...


def apply_change(data: SessionData, change: SessionChange) -> SessionData:
    """``data`` after ``change``; ``data`` itself stays as it is. Raises :class:`StaleWrite` when ``expect`` fails."""
    for key, expected in change.expect.items():
        record = data.dcs.get(key)
        standing = (None, 0) if record is None else (record.auth_key_id, record.epoch)
        if standing != expected:
            raise StaleWrite(key)
    dcs = {key: record for key, record in data.dcs.items() if key not in change.delete}
    dcs.update((record.key, record) for record in change.put)
    return SessionData(change.header or data.header, dcs)
