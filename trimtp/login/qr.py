"""Login by a QR code that a phone which is logged in already scans.

``request_qr`` → :class:`QrShown` (show its ``url`` as a QR code) → ``wait()`` → :class:`SignedIn` |
:class:`PasswordNeeded` | another :class:`QrShown`, to be shown in the place of the one that runs out.

The token in the URL is as good as a key to whoever scans it first: it is in no repr. Nothing but the server's own
answer ends a wait: ``updateLoginToken`` only says that it is worth asking, and one that was lost costs a few seconds.
Spec: https://core.telegram.org/api/qr-login
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass, field

import trimtp_api as api
import trio

from trimtp import errors
from trimtp.login.base import LoginClient, LoginImpossible, SignedIn, adopt
from trimtp.login.password import PasswordNeeded, password_needed

__all__ = ["QrShown", "request_qr"]

_EARLY = 5.0
"""How many seconds before a code runs out the next one is fetched."""

_LEAST = 1.0
"""The shortest life of a code in seconds, whatever the server and the clocks say."""

_MOVES = 3
"""How often a login may be sent from one data centre to another."""

_WANTS_ACCOUNT = "the server took the QR code and then asked for a new account to be made"


@dataclass(frozen=True, slots=True)
class QrShown:
    """A login token to be shown as a QR code. ``expires`` is in Unix seconds of the server's clock.

    ``heard`` is how many ``updateLoginToken`` the client had got before it asked for this token.
    """

    token: bytes = field(repr=False)
    expires: int
    except_ids: tuple[int, ...] = ()
    heard: int = field(default=0, repr=False)
    client: LoginClient = field(kw_only=True, repr=False, compare=False)

    @property
    def url(self) -> str:
        """What the QR code has to say: a link of the scheme ``tg``. Secret while it is good."""
        return f"tg://login?token={urlsafe_b64encode(self.token).rstrip(b'=').decode('ascii')}"

    async def wait(self) -> SignedIn | PasswordNeeded | QrShown:
        """Wait until somebody accepts the code, or until it has to be replaced by the one that is returned.

        Where the account lives on another data centre, the login goes on there by itself. Raises what
        :func:`request_qr` raises.
        """
        async with self.client.updates() as updates:
            with trio.move_on_after(max(_LEAST, self.expires - _EARLY - self.client.server_time())):
                if self.client.login_token_updates == self.heard:
                    async for update in updates:
                        if isinstance(update, api.UpdateLoginToken):
                            break
        return await request_qr(self.client, except_ids=self.except_ids)


async def request_qr(client: LoginClient, *, except_ids: Sequence[int] = ()) -> SignedIn | PasswordNeeded | QrShown:
    """A login token to show; or the login itself, if somebody accepted the token that was shown last.

    ``except_ids`` are ids of accounts that shall not log in here, because they are logged in beside this one. Raises
    LoginImpossible when the server sends the login from one data centre to another and back, FloodWait.
    Spec: https://core.telegram.org/method/auth.exportLoginToken
    """
    export = api.auth.ExportLoginToken(api_id=client.api_id, api_hash=client.api_hash, except_ids=list(except_ids))
    request: api.auth.ExportLoginToken | api.auth.ImportLoginToken = export
    heard = client.login_token_updates
    for _ in range(_MOVES):
        try:
            answer = await client.invoke(request)
        except errors.SessionPasswordNeeded:
            return await password_needed(client)
        except (errors.AuthTokenExpired, errors.AuthTokenInvalid, errors.AuthTokenInvalidx):
            if request is export:
                raise
            request = export  # it ran out on the way to the other data centre: show a new one, from there
            continue
        match answer:
            case api.auth.LoginTokenSuccess(authorization=authorization):
                return await adopt(client, authorization, _WANTS_ACCOUNT)
            case api.auth.LoginTokenMigrateTo(dc_id=dc_id, token=token):
                await client.move_login(dc_id)
                request = api.auth.ImportLoginToken(token=token)
            case api.auth.LoginToken(expires=expires, token=token):
                return QrShown(token, expires, tuple(except_ids), heard, client=client)
    raise LoginImpossible("the server sends the login from one data centre to another")
