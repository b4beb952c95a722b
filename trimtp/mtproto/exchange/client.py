"""The client's side of the auth-key exchange: one class per step, each holding what is known by then.

Nothing the server says is used before it passed its checks; every failed one is a SecurityError, after which the
connection must be given up. The order, with a Send before each Await, is begin → _AwaitResPQ → _Factorize →
_EarlyPower → _AwaitDHParams → _SharedPower → _AwaitDHGen → Made; a refusal of the server leads back to an earlier step,
a bounded number of times. The powers are computed while the server does the same. Before it has named its group, that
is a guess: in another group, _AwaitDHParams is followed by (_CheckPrime →) _Power, with a b of its own.

Spec: https://core.telegram.org/mtproto/auth_key and
https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange
"""

from __future__ import annotations

import hmac
from hashlib import sha1
from typing import Final, Protocol

from trimtp_api import mtproto

from trimtp.config import PublicKey
from trimtp.crypto import dh
from trimtp.crypto.factorize import factorize
from trimtp.crypto.kdf import AUTH_KEY_SIZE, AuthKey, new_nonce_hash, temporary_aes
from trimtp.crypto.rsa import rsa_pad
from trimtp.errors import ExchangeFailed, SecurityError
from trimtp.mtproto.exchange.sealing import seal, unseal
from trimtp.mtproto.exchange.steps import (
    Await,
    Compute,
    ExchangeParameters,
    Made,
    NoTrustedKey,
    Opaque,
    RandomBytes,
    Send,
    Step,
    first_salt,
)
from trimtp.structs import Struct, replace

__all__ = ["begin"]

_MAX_ANSWER: Final = 4096
"""No honest answer is longer than about 700 bytes; longer ones are refused unread."""
_MAX_STARTS: Final = 3
"""How often server_DH_params_fail may send us to the start before we give up, the first start included."""
_MAX_KEYS: Final = 5
"""How many keys are proposed, each but the first after a dh_gen_retry."""
_USUAL_G: Final = 3
"""What Telegram's servers take as g, with the prime they all have."""
_MAX_DRAWS: Final = 5
"""How often b is drawn again because g_b is out of bounds, which does not happen with random numbers."""


def begin(parameters: ExchangeParameters, random_bytes: RandomBytes) -> Step:
    """The first step towards a new auth_key. Raises nothing; see :class:`Send` for what later steps raise."""
    return _start(_Run(parameters, random_bytes, starts=1))


class _Run(Struct, frozen=True):
    parameters: ExchangeParameters
    random_bytes: RandomBytes
    starts: int


def _start(run: _Run) -> Send:
    nonce = run.random_bytes(16)
    return Send(mtproto.ReqPqMulti(nonce=nonce).to_bytes(), _AwaitResPQ(run, nonce))


def _draw(random_bytes: RandomBytes) -> int:
    return int.from_bytes(random_bytes(AUTH_KEY_SIZE), "big")


class _AwaitResPQ(Await, frozen=True):
    run: _Run
    nonce: bytes

    def receive(self, body: bytes, now: float) -> Step:
        answer = _read(body)
        if not isinstance(answer, mtproto.ResPQ):
            raise _unexpected(answer)
        _check_equal("nonce", answer.nonce, self.nonce)
        if len(answer.pq) > 8:
            raise SecurityError("key exchange: pq has more than 64 bits")
        offered = set(answer.server_public_key_fingerprints)
        for key in self.run.parameters.public_keys:
            if key.fingerprint in offered:
                return _Factorize(self.run, self.nonce, answer.server_nonce, answer.pq, key, now)
        raise NoTrustedKey("key exchange: the server has none of the trusted RSA keys")


class _Factorize(Compute[tuple[int, int]], frozen=True):
    start: _Run
    nonce: bytes
    server_nonce: bytes
    pq: bytes
    key: PublicKey
    now: float

    def run(self) -> tuple[int, int]:
        try:
            return factorize(int.from_bytes(self.pq, "big"))
        except ValueError as error:
            raise SecurityError(f"key exchange: {error}") from None

    def resume(self, result: tuple[int, int]) -> Step:
        p, q = (_short_bytes(factor) for factor in result)
        random_bytes, expires_in = self.start.random_bytes, self.start.parameters.expires_in
        new_nonce = random_bytes(32)
        inner: mtproto.TypePQInnerData
        if expires_in is None:
            inner = mtproto.PQInnerDataDc(
                pq=self.pq,
                p=p,
                q=q,
                nonce=self.nonce,
                server_nonce=self.server_nonce,
                new_nonce=new_nonce,
                dc=self.start.parameters.dc_id,
            )
        else:
            inner = mtproto.PQInnerDataTempDc(
                pq=self.pq,
                p=p,
                q=q,
                nonce=self.nonce,
                server_nonce=self.server_nonce,
                new_nonce=new_nonce,
                dc=self.start.parameters.dc_id,
                expires_in=expires_in,
            )
        request = mtproto.ReqDHParams(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            p=p,
            q=q,
            public_key_fingerprint=self.key.fingerprint,
            encrypted_data=rsa_pad(inner.to_bytes(), self.key, random_bytes),
        )
        # The server counts the life of a temporary key from when it reads this request, so later than self.now.
        expires_at = None if expires_in is None else self.now + expires_in
        nonces = _Nonces(self.nonce, self.server_nonce, new_nonce)
        return Send(request.to_bytes(), _EarlyPower(self.start, nonces, expires_at, _draw(random_bytes)))


class _Nonced(Protocol):
    """Every answer from the second on repeats both nonces."""

    @property
    def nonce(self) -> bytes: ...

    @property
    def server_nonce(self) -> bytes: ...


class _Nonces(Opaque, frozen=True):
    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes

    def check(self, answer: _Nonced) -> None:
        _check_equal("nonce", answer.nonce, self.nonce)
        _check_equal("server_nonce", answer.server_nonce, self.server_nonce)


class _EarlyPower(Compute[int], frozen=True):
    """g_b in the group that the server is expected to name; thrown away with its b if it names another."""

    start: _Run
    nonces: _Nonces
    expires_at: float | None
    b: int

    def run(self) -> int:
        return dh.power(_USUAL_G, self.b, dh.TELEGRAM_PRIME)

    def resume(self, result: int) -> Step:
        return _AwaitDHParams(self.start, self.nonces, self.expires_at, self.b, result)


class _AwaitDHParams(Await, frozen=True):
    run: _Run
    nonces: _Nonces
    expires_at: float | None
    b: int
    g_b: int

    def receive(self, body: bytes, now: float) -> Step:
        answer = _read(body)
        if isinstance(answer, mtproto.ServerDHParamsFail):
            return self._refused(answer)
        if not isinstance(answer, mtproto.ServerDHParamsOk):
            raise _unexpected(answer)
        self.nonces.check(answer)
        key, iv = temporary_aes(self.nonces.new_nonce, self.nonces.server_nonce)
        try:
            inner = _read(unseal(answer.encrypted_answer, key, iv))
        except ValueError as error:
            raise SecurityError(f"key exchange: {error}") from None
        if not isinstance(inner, mtproto.ServerDHInnerData):
            raise _unexpected(inner)
        self.nonces.check(inner)
        p, g_a = int.from_bytes(inner.dh_prime, "big"), int.from_bytes(inner.g_a, "big")
        dh.check_group(p, inner.g)
        dh.check_public(g_a, p)
        offset = inner.server_time - now
        agreement = _Agreement(self.run.random_bytes, self.nonces, p, inner.g, g_a, key, iv, offset, self.expires_at)
        if (inner.g, p) == (_USUAL_G, dh.TELEGRAM_PRIME):
            return _Power(agreement, self.b).resume(self.g_b)
        if dh.is_known_prime(p) or dh.prime_fingerprint(p) in self.run.parameters.proven_primes:
            return _Power.drawn(agreement)
        return _CheckPrime(agreement)

    def _refused(self, answer: mtproto.ServerDHParamsFail) -> Step:
        self.nonces.check(answer)
        _check_equal("new_nonce_hash", answer.new_nonce_hash, sha1(self.nonces.new_nonce).digest()[4:])
        if self.run.starts >= _MAX_STARTS:
            raise ExchangeFailed("key exchange: the server refused our parameters again and again")
        return _start(_Run(self.run.parameters, self.run.random_bytes, self.run.starts + 1))


class _Agreement(Opaque, frozen=True):
    """What both sides agreed on before the key itself."""

    random_bytes: RandomBytes
    nonces: _Nonces
    p: int
    g: int
    g_a: int
    key: bytes
    iv: bytes
    time_offset: float
    expires_at: float | None
    proven_prime: str | None = None


class _CheckPrime(Compute[None], frozen=True):
    agreement: _Agreement

    def run(self) -> None:
        dh.check_prime(self.agreement.p)

    def resume(self, result: None) -> Step:  # noqa: ARG002 - a check that passed has no result
        return _Power.drawn(replace(self.agreement, proven_prime=dh.prime_fingerprint(self.agreement.p)))


class _Power(Compute[int], frozen=True):
    """g_b for a secret b; ``rejected`` is the auth_key of the try before, which the server did not want."""

    agreement: _Agreement
    b: int
    keys: int = 1
    draws: int = 1
    rejected: AuthKey | None = None

    @classmethod
    def drawn(cls, agreement: _Agreement, *, keys: int = 1, draws: int = 1, rejected: AuthKey | None = None) -> _Power:
        return cls(agreement, _draw(agreement.random_bytes), keys, draws, rejected)

    def run(self) -> int:
        return dh.power(self.agreement.g, self.b, self.agreement.p)

    def resume(self, result: int) -> Step:
        agreement = self.agreement
        if not dh.is_public_value(result, agreement.p):
            if self.draws >= _MAX_DRAWS:
                raise SecurityError("key exchange: no g_b within bounds: random_bytes is not random")
            return self.drawn(agreement, keys=self.keys, draws=self.draws + 1, rejected=self.rejected)
        inner = mtproto.ClientDHInnerData(
            nonce=agreement.nonces.nonce,
            server_nonce=agreement.nonces.server_nonce,
            retry_id=0 if self.rejected is None else int.from_bytes(self.rejected.aux_hash, "little", signed=True),
            g_b=result.to_bytes(AUTH_KEY_SIZE, "big"),
        )
        request = mtproto.SetClientDHParams(
            nonce=agreement.nonces.nonce,
            server_nonce=agreement.nonces.server_nonce,
            encrypted_data=seal(inner.to_bytes(), agreement.key, agreement.iv, agreement.random_bytes),
        )
        return Send(request.to_bytes(), _SharedPower(agreement, self.b, self.keys))


class _SharedPower(Compute[int], frozen=True):
    """g_ab, the auth_key."""

    agreement: _Agreement
    b: int
    keys: int

    def run(self) -> int:
        return dh.power(self.agreement.g_a, self.b, self.agreement.p)

    def resume(self, result: int) -> Step:
        return _AwaitDHGen(self.agreement, AuthKey(result.to_bytes(AUTH_KEY_SIZE, "big")), self.keys)


class _AwaitDHGen(Await, frozen=True):
    agreement: _Agreement
    auth_key: AuthKey
    keys: int

    def receive(self, body: bytes, now: float) -> Step:  # noqa: ARG002 - the time was taken with the answer before
        agreement, nonces = self.agreement, self.agreement.nonces
        match _read(body):
            case mtproto.DhGenOk() as answer:
                nonces.check(answer)
                self._check_hash(1, answer.new_nonce_hash1)
                salt = first_salt(nonces.new_nonce, nonces.server_nonce)
                return Made(self.auth_key, salt, agreement.time_offset, agreement.expires_at, agreement.proven_prime)
            case mtproto.DhGenRetry() as answer:
                nonces.check(answer)
                self._check_hash(2, answer.new_nonce_hash2)
                if self.keys >= _MAX_KEYS:
                    raise ExchangeFailed("key exchange: the server wanted another key again and again")
                return _Power.drawn(agreement, keys=self.keys + 1, rejected=self.auth_key)
            case mtproto.DhGenFail() as answer:
                nonces.check(answer)
                self._check_hash(3, answer.new_nonce_hash3)
                raise ExchangeFailed("key exchange: the server refused to make a key")
            case answer:
                raise _unexpected(answer)

    def _check_hash(self, number: int, theirs: bytes) -> None:
        ours = new_nonce_hash(self.agreement.nonces.new_nonce, self.auth_key, number)
        _check_equal(f"new_nonce_hash{number}", theirs, ours)


def _read(body: bytes) -> mtproto.TLObject:
    if len(body) > _MAX_ANSWER:
        raise SecurityError(f"key exchange: an answer of {len(body)} bytes")
    try:
        return mtproto.from_bytes(body)
    except mtproto.TLDecodeError:
        raise SecurityError("key exchange: an answer that is no TL object of MTProto") from None


def _check_equal(name: str, theirs: bytes, ours: bytes) -> None:
    if not hmac.compare_digest(theirs, ours):
        raise SecurityError(f"key exchange: the server's {name} is wrong")


def _unexpected(answer: mtproto.TLObject) -> SecurityError:
    return SecurityError(f"key exchange: {answer.TL_NAME} is not the answer to what was asked")


def _short_bytes(number: int) -> bytes:
    return number.to_bytes((number.bit_length() + 7) // 8, "big")
