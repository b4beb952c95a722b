"""The accounts of a mock cluster: users, login codes, passwords, exported authorizations, login tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import trimtp_api as api

from trimtp.testing.password import GROUP, Password
from trimtp.testing.refusal import Refusal

__all__ = ["CODE_SECONDS", "FRESH_SECONDS", "Accounts", "MockUser", "Password", "SentCode", "normal_phone"]

CODE_SECONDS = 300
EXPORT_SECONDS = 60
TOKEN_SECONDS = 30
RESET_SECONDS = 7 * 86400
RETRY_SECONDS = 86400
FRESH_SECONDS = 86400
DEFAULT_ROUTE = ("app", "sms", "call")
_FIRST_USER_ID = 1_000_001
_WRONG_CODES = 5


@dataclass(frozen=True, slots=True)
class MockUser:
    """One account of a mock cluster, its home being the data centre ``dc_id``.

    ``password`` turns on two-step verification, which ``recovery_email`` can undo; ``bot_token`` makes the account a
    bot. An immutable value: ask the cluster for what the account has done.
    """

    id: int
    access_hash: int = field(repr=False)
    dc_id: int
    phone: str | None
    first_name: str
    last_name: str | None = None
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    password_hint: str | None = None
    bot_token: str | None = field(default=None, repr=False)
    moved_from: int | None = None
    """The data centre where it lived before."""
    recovery_email: str | None = None

    @property
    def is_bot(self) -> bool:
        """Whether the account is a bot."""
        return self.bot_token is not None

    def as_seen_by(self, viewer: MockUser | None) -> api.User:
        """The account as the ``user`` constructor that ``viewer`` gets."""
        myself = viewer is not None and viewer.id == self.id
        return api.User(
            id=self.id,
            access_hash=self.access_hash,
            self=myself,
            bot=self.is_bot,
            bot_info_version=1 if self.is_bot else None,
            first_name=self.first_name,
            last_name=self.last_name,
            username=self.username,
            phone=self.phone if myself else None,
            status=None if self.is_bot else api.UserStatusRecently(),
        )


@dataclass(slots=True)
class SentCode:
    """A code that was sent: by which way of its route, when, and for whose change of number if it is for that.

    ``email`` is an address that is to be set up as the login address, ``email_sent_at`` when it got its code.
    """

    phone: str
    sent_at: float
    route: tuple[str, ...] = DEFAULT_ROUTE
    way: int = 0
    for_user: int | None = None
    wrong: int = 0
    email: str | None = None
    email_sent_at: float = 0.0

    @property
    def kind(self) -> str:
        """The way by which the code went."""
        return self.route[self.way]


@dataclass(slots=True)
class LoginToken:
    """A QR login on its way: ``user_id`` is set once somebody accepted it."""

    expires_at: float
    user_id: int | None = None


class Accounts:
    """All accounts of a cluster, reachable from each of its data centres.

    ``code`` is the login code that everybody gets. Times are Unix seconds.
    """

    group = GROUP
    """The prime and the generator of all passwords."""

    def __init__(self, code: str, random_bytes: Callable[[int], bytes]) -> None:
        self.code = code
        self._random_bytes = random_bytes
        self._users: dict[int, MockUser] = {}
        self._passwords: dict[int, Password] = {}
        self._codes: dict[str, SentCode] = {}
        self._routes: dict[str, tuple[str, ...]] = {}
        self._login_emails: dict[str, str] = {}
        self._email_resets: dict[str, int] = {}
        self._no_reset_before: dict[int, int] = {}
        self._future_tokens: dict[bytes, int] = {}
        self._exports: dict[bytes, tuple[int, int, float]] = {}
        self._tokens: dict[bytes, LoginToken] = {}

    # ---- users -------------------------------------------------------------------------------------------------------

    def add(
        self,
        *,
        dc_id: int,
        phone: str | None,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        password: str | None = None,
        password_hint: str | None = None,
        bot_token: str | None = None,
        recovery_email: str | None = None,
        id: int | None = None,  # noqa: A002 -- the name that Telegram's own objects use
    ) -> MockUser:
        """Make an account. Raises ValueError if its phone, bot token or id is taken, or if it has neither."""
        if phone is None and bot_token is None:
            raise ValueError("an account needs a phone number or a bot token")
        if phone is not None and not normal_phone(phone):
            raise ValueError(f"{phone!r} is no phone number")
        if id is None:
            id = max(self._users, default=_FIRST_USER_ID - 1) + 1  # noqa: A001 -- as above
        user = MockUser(
            id=id,
            access_hash=int.from_bytes(self._random_bytes(8), "little", signed=True),
            dc_id=dc_id,
            phone=None if phone is None else normal_phone(phone),
            first_name=first_name,
            last_name=last_name,
            username=username,
            password=password,
            password_hint=password_hint,
            bot_token=bot_token,
            recovery_email=recovery_email,
        )
        for other in self:
            if other.id == user.id or (user.phone and other.phone == user.phone):
                raise ValueError(f"the account is taken: {other}")
            if user.bot_token and other.bot_token == user.bot_token:
                raise ValueError(f"the bot token is taken: {other}")
        self._users[user.id] = user
        if password is not None:
            self._passwords[user.id] = Password.of(password, password_hint, self._random_bytes)
        return user

    def move(self, user: MockUser, dc_id: int) -> None:
        """The account lives on another data centre from now on."""
        self._users[user.id] = replace(user, dc_id=dc_id, moved_from=user.dc_id)

    def change_phone(self, user: MockUser, phone: str) -> MockUser:
        """Give an account another phone number."""
        changed = replace(user, phone=normal_phone(phone))
        self._users[user.id] = changed
        return changed

    def __iter__(self) -> Iterator[MockUser]:
        return iter(self._users.values())

    def get(self, user_id: int | None) -> MockUser | None:
        """The account ``user_id``, or None."""
        return None if user_id is None else self._users.get(user_id)

    def by_phone(self, phone: str) -> MockUser | None:
        """The account of a phone number, written in any way."""
        wanted = normal_phone(phone)
        return next((user for user in self if user.phone == wanted), None)

    def by_bot_token(self, token: str) -> MockUser | None:
        """The bot of a token."""
        return next((user for user in self if user.bot_token == token), None)

    def by_username(self, username: str) -> MockUser | None:
        """The account of a user name, whatever its case."""
        wanted = username.lower()
        return next((user for user in self if user.username and user.username.lower() == wanted), None)

    def mentioned(self, messages: Sequence[api.TypeMessage]) -> list[MockUser]:
        """The accounts that messages are from or to, each once."""
        ids: dict[int, None] = {}
        for message in messages:
            if isinstance(message, api.Message):
                for peer in (message.from_id, message.peer_id):
                    if isinstance(peer, api.PeerUser):
                        ids[peer.user_id] = None
        return [self._users[user_id] for user_id in ids]

    def password(self, user: MockUser) -> Password | None:
        """The account's two-step verification, None when it is off."""
        return self._passwords.get(user.id)

    def set_password(self, user: MockUser, password: Password | None) -> None:
        """Replace or take away the account's two-step verification."""
        if password is None:
            self._passwords.pop(user.id, None)
        else:
            self._passwords[user.id] = password

    def reset_password(self, user: MockUser, now: float) -> tuple[int, bool] | None:
        """Begin or finish the reset of a password: None when it is gone, else the date and whether it was refused."""
        password = self._passwords.get(user.id)
        if password is None:
            raise Refusal("PASSWORD_EMPTY")
        if password.reset_at is None:
            if (retry := self._no_reset_before.get(user.id, 0)) > now:
                return retry, True
            password.reset_at = int(now) + RESET_SECONDS
        if password.reset_at > now:
            return password.reset_at, False
        del self._passwords[user.id]
        return None

    def decline_reset(self, user: MockUser, now: float) -> None:
        """Call off a reset; another one has to wait. Raises Refusal when there is none."""
        password = self._passwords.get(user.id)
        if password is None or password.reset_at is None:
            raise Refusal("RESET_REQUEST_MISSING")
        password.reset_at = None
        self._no_reset_before[user.id] = int(now) + RETRY_SECONDS

    # ---- login codes -------------------------------------------------------------------------------------------------

    def set_route(self, phone: str, *ways: str) -> None:
        """By which ways, one after another, this number gets its codes."""
        self._routes[normal_phone(phone)] = ways

    def set_login_email(self, phone: str, address: str) -> None:
        """Let the number get its codes at an e-mail address."""
        self._login_emails[normal_phone(phone)] = address
        self._email_resets.pop(normal_phone(phone), None)

    def login_email(self, phone: str) -> str:
        """The address to which the number's codes go."""
        return self._login_emails.get(normal_phone(phone), "")

    def email_reset_date(self, phone: str) -> int | None:
        """When the number gives up its login e-mail address."""
        return self._email_resets.get(normal_phone(phone))

    def send_code(self, phone: str, now: float, *, for_user: int | None = None) -> str:
        """Send a code by the first way of the number's route; returns its phone_code_hash."""
        number = normal_phone(phone)
        route = DEFAULT_ROUTE[1:] if for_user is not None else self._routes.get(number, DEFAULT_ROUTE)
        if for_user is None and number in self._login_emails:
            route = ("email", *(way for way in route if not way.startswith("email")))
        return self._keep(SentCode(number, now, route, for_user=for_user))

    def resend_code(self, phone: str, phone_code_hash: str, now: float) -> str:
        """Send a code by the next way, under a new phone_code_hash. Raises Refusal when there is none left."""
        sent = self.sent(phone, phone_code_hash, now)
        if sent.way + 1 >= len(sent.route):
            raise Refusal("SEND_CODE_UNAVAILABLE")
        del self._codes[phone_code_hash]
        return self._keep(replace(sent, sent_at=now, way=sent.way + 1, wrong=0))

    def reset_login_email(self, phone: str, phone_code_hash: str, now: float, *, wait: int) -> str:
        """Give up the login e-mail address, after ``wait`` seconds or at once; returns a phone_code_hash."""
        sent = self.sent(phone, phone_code_hash, now)
        if sent.kind != "email":
            raise Refusal("EMAIL_INSTALL_MISSING")
        if sent.phone in self._email_resets:
            raise Refusal("TASK_ALREADY_EXISTS")
        if wait:
            self._email_resets[sent.phone] = int(now) + wait
            return phone_code_hash
        del self._login_emails[sent.phone]
        del self._codes[phone_code_hash]
        return self._keep(SentCode(sent.phone, now, ("sms", "call")))

    def _keep(self, sent: SentCode) -> str:
        phone_code_hash = self._random_bytes(9).hex()
        self._codes[phone_code_hash] = sent
        return phone_code_hash

    def cancel_code(self, phone: str, phone_code_hash: str, now: float) -> None:
        """Forget a code that was sent. Raises Refusal when there is none."""
        self.sent(phone, phone_code_hash, now)
        del self._codes[phone_code_hash]

    def enter_code(self, phone: str, phone_code_hash: str, code: str | None, now: float) -> None:
        """Check a code. Raises Refusal; a code that was tried wrongly too often is no longer good."""
        sent = self.sent(phone, phone_code_hash, now)
        if not code:
            raise Refusal("PHONE_CODE_EMPTY")
        if code != self.code:
            sent.wrong += 1
            if sent.wrong >= _WRONG_CODES:
                del self._codes[phone_code_hash]
            raise Refusal("PHONE_CODE_INVALID")

    def finish_code(self, phone_code_hash: str) -> None:
        """The code has done its work."""
        self._codes.pop(phone_code_hash, None)

    def sent(self, phone: str, phone_code_hash: str, now: float) -> SentCode:
        """The code that was sent. Raises Refusal when there is none, or it is too old."""
        if not phone_code_hash:
            raise Refusal("PHONE_CODE_HASH_EMPTY")
        sent = self._codes.get(phone_code_hash)
        if sent is None or sent.phone != normal_phone(phone) or now - sent.sent_at > CODE_SECONDS:
            raise Refusal("PHONE_CODE_EXPIRED")
        return sent

    # ---- future auth tokens ------------------------------------------------------------------------------------------

    def new_future_token(self, user: MockUser) -> bytes:
        """What a login or a logout leaves behind, for the next login of the account in the same place."""
        token = self._random_bytes(32)
        self._future_tokens[token] = user.id
        return token

    def known_by(self, user: MockUser, tokens: Sequence[bytes]) -> bool:
        """Whether one of the future auth tokens is the account's."""
        return any(self._future_tokens.get(token) == user.id for token in tokens)

    # ---- exported authorizations -------------------------------------------------------------------------------------

    def export(self, user: MockUser, dc_id: int, now: float) -> bytes:
        """The bytes with which an auth_key of ``dc_id`` becomes authorized as ``user``: once, within a minute."""
        exported = self._random_bytes(128)
        self._exports[exported] = (user.id, dc_id, now + EXPORT_SECONDS)
        return exported

    def import_(self, user_id: int, exported: bytes, dc_id: int, now: float) -> MockUser:
        """Use exported bytes up. Raises Refusal when they are not good on this data centre, or of another user."""
        owner_id, meant_for, expires_at = self._exports.pop(exported, (0, 0, 0.0))
        user = self._users.get(owner_id)
        if user is None or meant_for != dc_id or now > expires_at:
            raise Refusal("AUTH_BYTES_INVALID")
        if user_id != owner_id:
            raise Refusal("USER_ID_INVALID")
        return user

    # ---- QR login ----------------------------------------------------------------------------------------------------

    def new_token(self, now: float) -> tuple[bytes, LoginToken]:
        """A fresh login token to be shown as a QR code."""
        token = self._random_bytes(32)
        self._tokens[token] = LoginToken(now + TOKEN_SECONDS)
        return token, self._tokens[token]

    def token(self, token: bytes, now: float) -> LoginToken:
        """The login token of these bytes. Raises Refusal."""
        found = self._tokens.get(token)
        if found is None:
            raise Refusal("AUTH_TOKEN_INVALID")
        if now > found.expires_at:
            raise Refusal("AUTH_TOKEN_EXPIRED")
        return found

    def accepted_token(self, token: bytes, now: float) -> LoginToken | None:
        """The login token of these bytes if somebody accepted it while it was good."""
        found = self._tokens.get(token)
        return found if found is not None and found.user_id is not None and now <= found.expires_at else None


def normal_phone(phone: str) -> str:
    """The digits of a phone number, empty if it is none."""
    digits = re.sub(r"[\s()+-]", "", phone)
    return digits if re.fullmatch(r"[1-9][0-9]{4,15}", digits) else ""
