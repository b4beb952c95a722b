"""The mock cluster: several data centres that share their accounts and files, in one nursery."""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import trimtp_api as api
import trio
import trio.testing

from trimtp.config import ByteStream, ClientConfig, DcOption, PublicKey
from trimtp.testing.accounts import Accounts, MockUser
from trimtp.testing.datacenter import MockDc
from trimtp.testing.files import Files
from trimtp.testing.keys import CDN_TEST_KEYS, PUBLIC_TEST_KEY
from trimtp.testing.layers import in_layer
from trimtp.testing.ledger import Deviations, Ledger, LedgerEntry
from trimtp.testing.mailbox import Mailbox
from trimtp.testing.methods import Handler, Method, builtin_methods
from trimtp.testing.session import ServerSession

__all__ = ["MockCluster", "open_mock_cluster"]

_MEMORY_PORT = 443
_MEDIA_BY = 500
"""How far a data centre's media port is from its other one, where ports are chosen."""


class MockCluster:
    """A running cluster; made by :func:`open_mock_cluster`.

    ``dcs`` are its data centres by id, ``ledger`` what they executed, ``calls`` that and what they refused,
    ``deviations`` what they tolerated of clients and how often. ``terms`` (or "") are shown to whoever signs up.
    """

    def __init__(
        self,
        nursery: trio.Nursery,
        *,
        addresses: Mapping[int, tuple[str, int]],
        cdn_addresses: Mapping[int, tuple[str, int]],
        media: bool,
        home_dc_id: int,
        strict: bool,
        code: str,
        in_memory: bool,
        files_dc_id: int,
        sign_up: bool,
        test_mode: bool,
        started_at: float,
        random_bytes: Callable[[int], bytes],
    ) -> None:
        self.home_dc_id = home_dc_id
        self.strict = strict
        self.in_memory = in_memory
        self.files_dc_id = files_dc_id
        self.sign_up = sign_up
        self.test_mode = test_mode
        self.random_bytes = random_bytes
        self.deviations: Counter[str] = Deviations()
        self.accounts: Accounts = Accounts(code, random_bytes)
        self.files: Files = Files(random_bytes)
        self.book: Ledger = Ledger()
        self.methods: dict[str, Method] = dict(builtin_methods())
        self.dcs: dict[int, MockDc] = {
            dc_id: MockDc(self, dc_id, host, port, media_port=(port + _MEDIA_BY if port else 0) if media else None)
            for dc_id, (host, port) in addresses.items()
        }
        for dc_id, (host, port) in cdn_addresses.items():
            self.dcs[dc_id] = MockDc(self, dc_id, host, port, cdn=True)
        self.email_reset_after: int | None = None
        self.email_reset_wait: int = 0
        self.terms = ""
        self.failure: Exception | None = None
        self._happened = trio.Event()
        self._nursery = nursery
        self._clock_offset = started_at - trio.current_time()
        self._mailboxes: dict[int, Mailbox] = {}

    # ---- what tests look at ------------------------------------------------------------------------------------------

    def dc(self, dc_id: int) -> MockDc:
        """One data centre. Raises KeyError for an id that the cluster has not."""
        return self.dcs[dc_id]

    @property
    def ledger(self) -> list[LedgerEntry]:
        """Every call that was executed, in order."""
        return self.book.executed

    @property
    def calls(self) -> list[LedgerEntry]:
        """Every call that was answered, executed or refused, in order; refused ones have an ``error``."""
        return self.book.calls

    def count(self, method: str, dc_id: int | None = None, *, refused: bool = False) -> int:
        """How often a method was executed (or, with ``refused``, answered by an error), on one data centre or all."""
        return self.book.count(method, dc_id, refused=refused)

    async def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait until ``condition()`` is true; it is asked whenever something has happened in the cluster.

        That is: a call was answered or stalled, a connection came or went, an auth_key was made.
        """
        await trio.lowlevel.checkpoint()
        while not condition():
            await self._happened.wait()

    def notify(self) -> None:
        """Something has happened: let :meth:`wait_until` look."""
        self._happened.set()
        self._happened = trio.Event()

    def now(self) -> float:
        """The wall clock of all data centres, Unix seconds; it moves with Trio's clock, a fake one too."""
        return self._clock_offset + trio.current_time()

    def mailbox(self, user: MockUser) -> Mailbox:
        """The messages of an account."""
        return self._mailboxes.setdefault(user.id, Mailbox())

    # ---- what clients need -------------------------------------------------------------------------------------------

    @property
    def code(self) -> str:
        """The login code that every phone number gets."""
        return self.accounts.code

    @property
    def public_key(self) -> PublicKey:
        """The RSA key of every data centre that is not a CDN one."""
        return PUBLIC_TEST_KEY.public

    @property
    def dc_options(self) -> tuple[DcOption, ...]:
        """The addresses of all data centres."""
        options: list[DcOption] = []
        for dc in self.dcs.values():
            options.append(DcOption(dc.id, dc.host, dc.port, cdn=dc.cdn))
            if dc.media_port is not None:
                options.append(DcOption(dc.id, dc.host, dc.media_port, media_only=True))
        return tuple(options)

    def client_config(self, **overrides: Any) -> ClientConfig:
        """The settings with which a client uses this cluster; ``overrides`` are fields of ClientConfig."""
        settings: dict[str, Any] = {
            "dc_options": self.dc_options,
            "public_keys": (self.public_key,),
            "home_dc_id": self.home_dc_id,
            "test_mode": self.test_mode,
        }
        if self.in_memory:
            settings["dial"] = self.dial
        return ClientConfig(**(settings | overrides))

    async def dial(self, host: str, port: int) -> ByteStream:
        """Connect to the data centre at this address, in memory. Raises OSError as a TCP connection would."""
        await trio.lowlevel.checkpoint()
        for dc in self.dcs.values():
            if dc.host == host and port in (dc.port, dc.media_port) and not dc.faults.refusing:
                ours, theirs = trio.testing.memory_stream_pair()
                dc.welcome(ours, media=port == dc.media_port)
                return theirs
        raise ConnectionRefusedError(f"nobody listens at {host}:{port}")

    def describe(self) -> dict[str, Any]:
        """Everything a foreign client has to know, as plain data for JSON."""
        return {
            "dcs": {str(dc.id): {"host": dc.host, "port": dc.port} for dc in self.dcs.values() if not dc.cdn},
            "public_key": self.public_key.to_pem(),
            "fingerprint": f"{self.public_key.fingerprint % 2**64:016x}",
            "code": self.code,
        }

    # ---- what tests do -----------------------------------------------------------------------------------------------

    def add_user(
        self,
        *,
        phone: str | None = None,
        first_name: str = "User",
        last_name: str | None = None,
        username: str | None = None,
        password: str | None = None,
        password_hint: str | None = None,
        dc_id: int | None = None,
        bot_token: str | None = None,
        recovery_email: str | None = None,
        id: int | None = None,  # noqa: A002 -- the name that Telegram's own objects use
    ) -> MockUser:
        """Make an account on a data centre (the cluster's home without ``dc_id``).

        ``password`` turns on two-step verification, ``recovery_email`` lets a code undo it (everybody's code, as for a
        login), ``bot_token`` makes it a bot. Raises ValueError if phone, token or
        id are taken, if there is neither phone nor token, or if the cluster has no such data centre.
        """
        dc_id = self.home_dc_id if dc_id is None else dc_id
        if dc_id not in self.dcs:
            raise ValueError(f"there is no data centre {dc_id} in this cluster")
        return self.accounts.add(
            dc_id=dc_id,
            phone=phone,
            first_name=first_name,
            last_name=last_name,
            username=username,
            password=password,
            password_hint=password_hint,
            bot_token=bot_token,
            recovery_email=recovery_email,
            id=id,
        )

    def route_codes(self, phone: str, *ways: str) -> None:
        """The ways, named as ``CodeSent.type`` is, by which a number gets its codes, one for each time it asks."""
        self.accounts.set_route(phone, *ways)

    def login_by_email(self, phone: str, address: str, *, reset_after: int | None = None, reset_wait: int = 0) -> None:
        """Send a number's codes to an e-mail address, which can be given up after a wait that takes two parts.

        ``reset_after`` seconds after a code (None: never) that can be asked for; it takes ``reset_wait`` seconds more.
        """
        self.accounts.set_login_email(phone, address)
        self.email_reset_after, self.email_reset_wait = reset_after, reset_wait

    def add_file(
        self,
        dc_id: int,
        data: bytes,
        *,
        name: str = "file.bin",
        mime_type: str = "application/octet-stream",
        cdn_dc_id: int | None = None,
    ) -> api.InputDocumentFileLocation:
        """Put a file on a data centre; the returned location is what ``upload.getFile`` takes.

        With ``cdn_dc_id`` clients that say ``cdn_supported`` are sent to that CDN data centre for it.
        """
        if dc_id not in self.dcs or self.dcs[dc_id].cdn:
            raise ValueError(f"there is no data centre {dc_id} in this cluster")
        if cdn_dc_id is not None and (cdn_dc_id not in self.dcs or not self.dcs[cdn_dc_id].cdn):
            raise ValueError(f"there is no CDN data centre {cdn_dc_id} in this cluster")
        attributes = (api.DocumentAttributeFilename(file_name=name),)
        return self.files.store(
            dc_id, data, self.now(), mime_type=mime_type, attributes=attributes, cdn_dc_id=cdn_dc_id
        ).location

    def move_user(self, user: MockUser, dc_id: int) -> None:
        """Let an account live on another data centre from now on: its old home answers USER_MIGRATE_X."""
        if dc_id not in self.dcs or self.dcs[dc_id].cdn:
            raise ValueError(f"there is no data centre {dc_id} in this cluster")
        self.accounts.move(user, dc_id)

    def rotate_cdn_keys(self) -> None:
        """Give every CDN data centre another RSA key, which help.getCdnConfig tells of, and forget its auth_keys."""
        for dc in self.dcs.values():
            if dc.cdn:
                dc.rsa_key = CDN_TEST_KEYS[1 - CDN_TEST_KEYS.index(dc.rsa_key)]
                dc.faults.forget_key()

    def push_update(
        self, user: MockUser, update: api.TypeUpdate | api.TypeUpdates, *, exclude: ServerSession | None = None
    ) -> int:
        """Send an update to every session of the account on its home data centre; returns to how many.

        A session takes part once it has made a call that needs a login (and not with invokeWithoutUpdates), and while
        a connection carries it. A plain ``Update`` is sent as ``updateShort``.
        """
        told = 0
        for key in self.dcs[user.dc_id].keys.values():
            if key.user_id != user.id:
                continue
            for session in key.sessions.values():
                if session.wants_updates and session.is_carried and session is not exclude:
                    session.push(in_layer(self._envelope(update), key.layer).to_bytes(), self.now())
                    key.flush(session)
                    told += 1
        return told

    def _envelope(self, update: api.TypeUpdate | api.TypeUpdates) -> api.TypeUpdates:
        if update.TL_TYPE == "Updates":
            return update  # type: ignore[return-value]  # TL_TYPE says which of the two unions it is of
        return api.UpdateShort(update=update, date=int(self.now()))  # type: ignore[arg-type]  # as above

    def accept_login_token(self, token: bytes, user: MockUser) -> None:
        """Let an account accept a QR login, as its phone would by scanning the code. Raises Refusal for a bad token."""
        self.accounts.token(token, self.now()).user_id = user.id
        told = api.UpdateShort(update=api.UpdateLoginToken(), date=int(self.now())).to_bytes()
        for dc in self.dcs.values():
            for key in dc.keys.values():
                if key.login_token != token:
                    continue
                for session in key.sessions.values():
                    session.push(told, self.now())
                    key.flush(session)

    def handle(self, name: str, handler: Handler, *, login: bool = True) -> None:
        """Answer the TL method ``name`` by a function of your own: ``handler(call, request)`` returns the result.

        It may raise :class:`~trimtp.testing.Refusal`; any other exception ends the cluster. Without ``login`` the
        method may be called before anybody is logged in.
        """
        self.methods[name] = Method(handler, login)

    # ---- tasks -------------------------------------------------------------------------------------------------------

    def spawn(self, run: Callable[..., Awaitable[None]], *args: Any, name: str) -> None:
        """Run a task of the cluster; if it fails, the cluster ends and :func:`open_mock_cluster` raises the error."""
        self._nursery.start_soon(self._guard, run, args, name=name)

    async def _guard(self, run: Callable[..., Awaitable[None]], args: tuple[Any, ...]) -> None:
        try:
            await run(*args)
        except Exception as error:  # noqa: BLE001 -- kept, and raised by open_mock_cluster after the nursery has closed
            while isinstance(error, ExceptionGroup) and len(error.exceptions) == 1:
                error = error.exceptions[0]
            self.failure = self.failure or error
            self._nursery.cancel_scope.cancel()


@asynccontextmanager
async def open_mock_cluster(
    dcs: Iterable[int] = (1, 2, 4),
    home_dc_id: int = 2,
    *,
    strict: bool = False,
    code: str = "12345",
    in_memory: bool = False,
    host: str = "127.0.0.1",
    ports: Mapping[int, int] | int = 0,
    files_dc_id: int | None = None,
    sign_up: bool = True,
    test_mode: bool = False,
    cdn_dcs: Iterable[int] = (),
    media: bool = False,
    started_at: float | None = None,
    seed: int | None = None,
) -> AsyncIterator[MockCluster]:
    """Run a mock cluster of Telegram data centres for as long as the block lasts.

    ``dcs`` are their ids, ``home_dc_id`` where accounts live unless said otherwise, ``files_dc_id`` where sent files
    are stored (home by default). ``ports`` is a port for each id, or the first of consecutive ports, or 0 for any.
    With ``in_memory`` there is no network: clients reach it by ``client_config().dial``. ``strict`` answers what is
    otherwise tolerated by the documented error. ``code`` is everybody's login code; without ``sign_up`` unknown phone
    numbers are refused. ``cdn_dcs`` are the ids of CDN data centres; with ``media`` every other one has a second
    address, for files. ``started_at`` sets the cluster's clock (Unix seconds), ``seed`` makes what it draws at random
    the same every time.

    Raises ValueError for a home that is not among ``dcs`` and OSError for a port that is taken. An exception from the
    block passes through unchanged; a defect in the mock or in a handler ends the block and is raised in its place.
    """
    ids, cdn_ids = tuple(dcs), tuple(cdn_dcs)
    files_dc_id = home_dc_id if files_dc_id is None else files_dc_id
    for dc_id in (home_dc_id, files_dc_id):
        if dc_id not in ids:
            raise ValueError(f"data centre {dc_id} is not one of {', '.join(map(str, ids))}")
    if set(ids) & set(cdn_ids):
        raise ValueError("a data centre is a CDN one or not")
    if isinstance(ports, int):
        first = ports or (_MEMORY_PORT if in_memory else 0)
        ports = {dc_id: first + n if first else 0 for n, dc_id in enumerate([*ids, *cdn_ids])}
    failed_body: BaseException | None = None
    async with trio.open_nursery() as nursery:
        cluster = MockCluster(
            nursery,
            addresses={dc_id: (host, ports[dc_id]) for dc_id in ids},
            cdn_addresses={dc_id: (host, ports[dc_id]) for dc_id in cdn_ids},
            media=media,
            home_dc_id=home_dc_id,
            strict=strict,
            code=code,
            in_memory=in_memory,
            files_dc_id=files_dc_id,
            sign_up=sign_up,
            test_mode=test_mode,
            started_at=time.time() if started_at is None else started_at,
            random_bytes=os.urandom if seed is None else random.Random(seed).randbytes,  # noqa: S311 -- repeatable tests
        )
        try:
            for dc in cluster.dcs.values():
                dc.start_listening()
            yield cluster
        except (trio.Cancelled, GeneratorExit):
            raise
        except BaseException as error:  # noqa: BLE001 -- raised again below, outside the nursery, so it is not grouped
            failed_body = error
        finally:
            for dc in cluster.dcs.values():
                dc.stop_listening()
            nursery.cancel_scope.cancel()
    if cluster.failure is not None:
        raise cluster.failure
    if failed_body is not None:
        raise failed_body
