"""The password step against the server's side of SRP."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

import pytest
import trimtp_api as api

from tests.unit.login.fakes import AUTHORIZATION, USER, FakeClient, error
from trimtp import errors
from trimtp.crypto import dh, srp
from trimtp.errors import SecurityError
from trimtp.login import LoginImpossible, PasswordNeeded, SignedIn

PASSWORD = "correct horse"
SALT1, SALT2 = b"salt one", b"salt two"
G, P = 3, dh.TELEGRAM_PRIME
VERIFIER = srp.verifier(PASSWORD, SALT1, SALT2, G, P)


@dataclass
class PasswordServer:
    """Gives one challenge for each ``account.getPassword`` and takes one answer to each."""

    p: int = P
    open: dict[int, srp.SrpServer] = field(default_factory=dict)
    challenges: int = 0

    def challenge(self, _: object, hint: str | None = None) -> api.account.Password:
        self.challenges += 1
        server = srp.SrpServer(VERIFIER, salt1=SALT1, salt2=SALT2, g=G, p=P, random_bytes=secrets.token_bytes)
        self.open[self.challenges] = server
        algo = api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
            salt1=SALT1, salt2=SALT2, g=G, p=self.p.to_bytes(256, "big")
        )
        return password_settings(
            has_password=True, current_algo=algo, srp_B=server.B, srp_id=self.challenges, hint=hint
        )

    def check(self, request: api.auth.CheckPassword) -> api.auth.Authorization:
        proof = request.password
        assert isinstance(proof, api.InputCheckPasswordSRP)
        server = self.open.pop(proof.srp_id, None)
        if server is None:
            raise error("SRP_ID_INVALID")
        if not server.verify(proof.A, proof.M1):
            raise error("PASSWORD_HASH_INVALID")
        return AUTHORIZATION


def password_settings(**fields: Any) -> api.account.Password:
    return api.account.Password(
        new_algo=api.PasswordKdfAlgoUnknown(),
        new_secure_algo=api.SecurePasswordKdfAlgoUnknown(),
        secure_random=b"",
        **fields,
    )


def client_of(*answers: Any) -> FakeClient:
    client = FakeClient(*answers)
    client.random_bytes = secrets.token_bytes
    return client


async def test_the_right_password_signs_in_and_never_leaves_the_process() -> None:
    server = PasswordServer()
    client = client_of(server.challenge, server.check)
    assert await PasswordNeeded("", client=client).submit(PASSWORD) == SignedIn(USER)
    assert client.adopted == [USER]
    assert all(PASSWORD.encode() not in request.to_bytes() for request in client.requests)


async def test_E_09_a_wrong_password_raises_and_the_next_attempt_has_a_challenge_of_its_own() -> None:
    server = PasswordServer()
    client = client_of(server.challenge, server.check, server.challenge, server.check)
    step = PasswordNeeded("", client=client)
    with pytest.raises(errors.PasswordHashInvalid) as caught:
        await step.submit("wrong horse")
    assert "wrong horse" not in repr(caught.value)
    assert client.adopted == []
    assert await step.submit(PASSWORD) == SignedIn(USER)
    assert server.challenges == 2


async def test_an_overtaken_challenge_is_replaced_once() -> None:
    server = PasswordServer()
    client = client_of(server.challenge, error("SRP_ID_INVALID"), server.challenge, server.check)
    assert await PasswordNeeded("", client=client).submit(PASSWORD) == SignedIn(USER)
    assert server.challenges == 2


async def test_a_challenge_is_not_replaced_for_ever() -> None:
    server = PasswordServer()
    overtaken = error("SRP_ID_INVALID")
    client = client_of(server.challenge, overtaken, server.challenge, overtaken, server.challenge)
    with pytest.raises(errors.SrpIdInvalid):
        await PasswordNeeded("", client=client).submit(PASSWORD)
    assert server.challenges == 2


async def test_unsafe_parameters_of_the_server_are_refused() -> None:
    server = PasswordServer(p=P + 2)
    with pytest.raises(SecurityError):
        await PasswordNeeded("", client=client_of(server.challenge)).submit(PASSWORD)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (password_settings(), "no longer has a password"),
        (
            password_settings(has_password=True, current_algo=api.PasswordKdfAlgoUnknown(), srp_B=b"B", srp_id=1),
            "algorithm",
        ),
    ],
)
async def test_a_password_that_cannot_be_proved_is_refused_in_words(settings: api.account.Password, words: str) -> None:
    with pytest.raises(LoginImpossible, match=words):
        await PasswordNeeded("", client=client_of(settings)).submit(PASSWORD)


async def test_a_password_that_leads_to_no_account_is_refused() -> None:
    server = PasswordServer()
    client = client_of(server.challenge, api.auth.AuthorizationSignUpRequired())
    with pytest.raises(LoginImpossible, match="new account"):
        await PasswordNeeded("", client=client).submit(PASSWORD)
    assert client.adopted == []
