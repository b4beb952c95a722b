"""One auth_key of a mock data centre: whom it acts for, what was said about it, and its sessions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import trimtp_api as api

from trimtp.crypto.kdf import AuthKey
from trimtp.mtproto import envelope
from trimtp.testing import executor
from trimtp.testing.outbox import Link
from trimtp.testing.salts import SaltBook
from trimtp.testing.session import ServerSession

if TYPE_CHECKING:
    from trimtp.testing.datacenter import MockDc

__all__ = ["Device", "MockKey"]


@dataclass(frozen=True, slots=True)
class Device:
    """What a client said of itself in initConnection."""

    api_id: int
    device_model: str
    system_version: str
    app_version: str
    lang_code: str


class MockKey:
    """An auth_key as its data centre knows it. ``expires_at`` (Unix seconds) is set for a temporary key."""

    def __init__(
        self, auth_key: AuthKey, dc: MockDc, *, first_salt: int, created_at: float, expires_at: float | None = None
    ) -> None:
        self.auth_key = auth_key
        self.dc = dc
        self.strict: bool = dc.cluster.strict
        self.deviations: Counter[str] = dc.cluster.deviations
        self.salts: SaltBook = SaltBook(first_salt, created_at, dc.cluster.random_bytes)
        self.sessions: dict[int, ServerSession] = {}
        self.created_at = created_at
        self.expires_at = expires_at
        self.bound_to: MockKey | None = None
        self.layer: int | None = None
        self.device: Device | None = None
        self.login_token: bytes | None = None
        self.may_sign_up: str | None = None
        self._user_id: int | None = None
        self._logged_in_at: float | None = None
        self._password_of: int | None = None

    def __repr__(self) -> str:
        return f"<MockKey {self.id:016x} of dc {self.dc.id}, user {self.user_id}>"

    @property
    def id(self) -> int:
        """The auth_key_id, unsigned."""
        return self.auth_key.id

    # ---- whom it acts for: a bound temporary key acts as its permanent one ------------------------------------------

    @property
    def permanent(self) -> MockKey:
        """The key that holds the authorization."""
        return self if self.bound_to is None else self.bound_to

    @property
    def user_id(self) -> int | None:
        """The account this key is logged in as."""
        return self.permanent._user_id  # noqa: SLF001 -- another object of this class

    @user_id.setter
    def user_id(self, user_id: int | None) -> None:
        self.permanent._user_id = user_id  # noqa: SLF001 -- as above
        self.permanent._logged_in_at = None if user_id is None else self.dc.now()  # noqa: SLF001 -- as above

    @property
    def logged_in_for(self) -> float:
        """For how many seconds the key has acted for its account, 0 if it acts for none."""
        since = self.permanent._logged_in_at  # noqa: SLF001 -- as above
        return 0.0 if since is None else self.dc.now() - since

    @property
    def hash(self) -> int:
        """The key's name in account.getAuthorizations, where it is another session than the one that asks."""
        return int.from_bytes(self.auth_key.id_bytes, "little", signed=True)

    @property
    def password_of(self) -> int | None:
        """The account whose code was right and whose password is still missing."""
        return self.permanent._password_of  # noqa: SLF001 -- as above

    @password_of.setter
    def password_of(self, user_id: int | None) -> None:
        self.permanent._password_of = user_id  # noqa: SLF001 -- as above

    def bind(self, permanent: MockKey) -> None:
        """Let this temporary key act for ``permanent``; initConnection has to be said again."""
        self.bound_to = permanent
        self.device = None

    def as_authorization(self, *, current: bool) -> api.Authorization:
        """The key as a row of account.getAuthorizations."""
        device = self.device or Device(0, "", "", "", "")
        return api.Authorization(
            current=current,
            hash=0 if current else self.hash,
            device_model=device.device_model,
            platform="",
            system_version=device.system_version,
            api_id=device.api_id,
            app_name="",
            app_version=device.app_version,
            date_created=int(self.created_at),
            date_active=int(self.dc.now()),
            ip="127.0.0.1",
            country="",
            region="",
        )

    # ---- packets -----------------------------------------------------------------------------------------------------

    def receive(self, packet: bytes, link: Link, now: float) -> None:
        """Take an encrypted packet that names this key, and send what there is to say.

        Raises SecurityError for a packet that is not authentic, ClientFaultError for one that cannot be read.
        """
        inner = envelope.decrypt(self.auth_key, packet, from_client=True)
        session = self.sessions.get(inner.session_id)
        if session is None:
            session = ServerSession(inner.session_id, self, self.dc.cluster.random_bytes)
            self.sessions[inner.session_id] = session
        session.receive(inner, link, now)
        self.flush(session)

    def flush(self, session: ServerSession) -> None:
        """Send what the session has queued, if a connection carries it."""
        link = session.link
        if link is None or not session.is_carried:
            return
        now = self.dc.now()
        for msg_id, seq_no, body in session.take(now):
            packet = envelope.encrypt(
                self.auth_key,
                salt=self.salts.current(now),
                session_id=session.session_id,
                msg_id=msg_id,
                seq_no=seq_no,
                body=body,
                random_bytes=self.dc.cluster.random_bytes,
                from_client=False,
            )
            if self.dc.faults.take_corruption():
                packet = packet[:-1] + bytes([packet[-1] ^ 1])
            link.send(packet)

    # ---- the session's Host ------------------------------------------------------------------------------------------

    def execute(self, session: ServerSession, msg_id: int, body: bytes) -> None:
        """Run an API call."""
        executor.execute(self, session, msg_id, body)

    def destroy_session(self, session_id: int) -> bool:
        """Forget a session."""
        return self.sessions.pop(session_id, None) is not None

    def destroy_key(self) -> bool:
        """Forget this key, and what is bound to it; their packets are answered by -404 from now on."""
        is_known = self.id in self.dc.keys
        self.dc.faults.forget_key(self.id)
        return is_known
