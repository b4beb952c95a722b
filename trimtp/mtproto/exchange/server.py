"""The server's side of the auth-key exchange, for pretended data centres: what :mod:`.client` is tested against.

Spec: https://core.telegram.org/mtproto/auth_key
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha1
from typing import Final, NoReturn, TypeAlias

from trimtp_api import mtproto

from trimtp.crypto import dh
from trimtp.crypto.aes import ige_encrypt
from trimtp.crypto.factorize import is_prime
from trimtp.crypto.kdf import AUTH_KEY_SIZE, AuthKey, new_nonce_hash, temporary_aes
from trimtp.crypto.rsa import MAX_DATA, PrivateKey
from trimtp.errors import TrimtpError
from trimtp.mtproto.exchange.sealing import unseal, with_hash
from trimtp.mtproto.exchange.steps import Made, RandomBytes, first_salt

__all__ = ["ExchangeRefused", "Message", "ServerExchange", "ServerScript", "Tamper"]

Message: TypeAlias = mtproto.TLObject | bytes
Tamper: TypeAlias = Callable[[str, Message], Message]
"""``tamper(name, message)`` returns what stands in for ``message``, most often ``message`` itself."""

_BAD_REQUEST: Final = -404
_WRONG_DC: Final = -444
_SHORTEST_INNER: Final = 80


class ExchangeRefused(TrimtpError):
    """The server answers with a transport error and nothing else; ``transport_code`` is -404 or -444.

    Spec: https://core.telegram.org/mtproto/mtproto-transports#transport-errors
    """

    def __init__(self, transport_code: int, reason: str) -> None:
        super().__init__(transport_code, reason)
        self.transport_code = transport_code
        self.reason = reason

    def __str__(self) -> str:
        return f"transport error {self.transport_code}: {self.reason}"


@dataclass(frozen=True, slots=True)
class ServerScript:
    """What a server does out of the ordinary.

    First come ``params_fails`` answers of server_DH_params_fail, later ``retries`` answers of dh_gen_retry, and
    dh_gen_fail at the end if ``fail``. ``g`` and ``prime`` are the group, good or bad. ``tamper`` may replace
    everything on its way out: TL objects, by their TL names (``server_DH_inner_data`` before its encryption too), and
    the bytes ``answer_with_hash``, the plaintext of the encrypted answer.
    """

    params_fails: int = 0
    retries: int = 0
    fail: bool = False
    g: int = 3
    prime: int = dh.TELEGRAM_PRIME
    tamper: Tamper | None = None


@dataclass(frozen=True, slots=True, repr=False)
class _Offer:
    """What resPQ said."""

    nonce: bytes
    server_nonce: bytes
    p: int
    q: int


@dataclass(frozen=True, slots=True, repr=False)
class _Agreement:
    """What server_DH_params_ok said; ``retry_id`` is what the next set_client_DH_params has to repeat."""

    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes
    a: int
    expires_at: float | None
    retry_id: int = 0


class ServerExchange:
    """One connection's exchange: feed the bodies of plain messages to :meth:`receive` and send what it returns.

    ``dc_id`` is what clients have to name: plus 10000 on a test server, negative for a media address. ``strict``
    refuses what Telegram still tolerates of old clients; otherwise it is accepted, and ``deviations`` counts it:
    ``"req_pq"``, ``"inner data without dc"``, ``"no RSA_PAD"``. ``made`` is set once dh_gen_ok went out.
    """

    def __init__(
        self,
        private_keys: Sequence[PrivateKey],
        dc_id: int,
        random_bytes: RandomBytes,
        *,
        strict: bool = False,
        script: ServerScript | None = None,
    ) -> None:
        self.deviations: Counter[str] = Counter()
        self.made: Made | None = None
        self._keys = {key.public.fingerprint: key for key in private_keys}
        self._dc_id = dc_id
        self._random_bytes = random_bytes
        self._strict = strict
        self._script = script or ServerScript()
        self._params_fails_left = self._script.params_fails
        self._retries_left = self._script.retries
        self._offer: _Offer | None = None
        self._agreement: _Agreement | None = None

    def receive(self, body: bytes, now: float) -> bytes:
        """The body that answers ``body``; up to 0.1 s of CPU. ``now`` is in Unix seconds, and what clients are told.

        Raises ExchangeRefused when the answer is a transport error.
        """
        try:
            match mtproto.from_bytes(body):
                case mtproto.ReqPqMulti(nonce=nonce):
                    return self._res_pq(nonce)
                case mtproto.ReqPq(nonce=nonce):
                    self._tolerate("req_pq")
                    return self._res_pq(nonce)
                case mtproto.ReqDHParams() as request:
                    return self._server_dh_params(request, now)
                case mtproto.SetClientDHParams() as request:
                    return self._dh_gen(request)
                case other:
                    _refuse(f"{other.TL_NAME} is no part of an exchange")
        except ValueError as error:
            raise ExchangeRefused(_BAD_REQUEST, str(error)) from None

    # ---- the three answers

    def _res_pq(self, nonce: bytes) -> bytes:
        p, q = self._draw_factors()
        self._offer, self._agreement = _Offer(nonce, self._random_bytes(16), p, q), None
        return self._outgoing(
            mtproto.ResPQ(
                nonce=nonce,
                server_nonce=self._offer.server_nonce,
                pq=(p * q).to_bytes(8, "big"),
                server_public_key_fingerprints=list(self._keys),
            )
        )

    def _server_dh_params(self, request: mtproto.ReqDHParams, now: float) -> bytes:
        offer, self._offer = self._offer, None
        if offer is None or (request.nonce, request.server_nonce) != (offer.nonce, offer.server_nonce):
            _refuse("req_DH_params after no resPQ")
        if (_number(request.p), _number(request.q)) != (offer.p, offer.q):
            _refuse("p and q are not the factors of pq")
        inner = self._inner_data(request)
        expected = (offer.p * offer.q, request.p, request.q, offer.nonce, offer.server_nonce)
        if (_number(inner.pq), inner.p, inner.q, inner.nonce, inner.server_nonce) != expected:
            _refuse("p_q_inner_data differs from req_DH_params")
        if self._params_fails_left:
            self._params_fails_left -= 1
            proof = sha1(inner.new_nonce).digest()[4:]
            return self._outgoing(
                mtproto.ServerDHParamsFail(nonce=offer.nonce, server_nonce=offer.server_nonce, new_nonce_hash=proof)
            )
        a = _number(self._random_bytes(AUTH_KEY_SIZE))
        expires_at = self._expiry(inner, now)
        self._agreement = _Agreement(offer.nonce, offer.server_nonce, inner.new_nonce, a, expires_at)
        return self._server_dh_params_ok(self._agreement, now)

    def _server_dh_params_ok(self, agreement: _Agreement, now: float) -> bytes:
        g, prime = self._script.g, self._script.prime
        inner = mtproto.ServerDHInnerData(
            nonce=agreement.nonce,
            server_nonce=agreement.server_nonce,
            g=g,
            dh_prime=_bytes(prime),
            g_a=_bytes(dh.power(g, agreement.a, prime)),
            server_time=int(now),
        )
        answer = self._altered("answer_with_hash", with_hash(self._outgoing(inner), self._random_bytes))
        return self._outgoing(
            mtproto.ServerDHParamsOk(
                nonce=agreement.nonce,
                server_nonce=agreement.server_nonce,
                encrypted_answer=ige_encrypt(answer, *temporary_aes(agreement.new_nonce, agreement.server_nonce)),
            )
        )

    def _dh_gen(self, request: mtproto.SetClientDHParams) -> bytes:
        agreement, self._agreement = self._agreement, None
        if agreement is None or (request.nonce, request.server_nonce) != (agreement.nonce, agreement.server_nonce):
            _refuse("set_client_DH_params after no server_DH_params_ok")
        sealing_keys = temporary_aes(agreement.new_nonce, agreement.server_nonce)
        inner = mtproto.from_bytes(unseal(request.encrypted_data, *sealing_keys))
        if not isinstance(inner, mtproto.ClientDHInnerData):
            _refuse(f"{inner.TL_NAME} inside set_client_DH_params")
        if (inner.nonce, inner.server_nonce, inner.retry_id) != (
            agreement.nonce,
            agreement.server_nonce,
            agreement.retry_id,
        ):
            _refuse("client_DH_inner_data has wrong nonces or a wrong retry_id")
        g_b, prime = _number(inner.g_b), self._script.prime
        if not dh.is_public_value(g_b, prime):
            _refuse("g_b is out of bounds")
        auth_key = AuthKey(dh.power(g_b, agreement.a, prime).to_bytes(AUTH_KEY_SIZE, "big"))
        return self._verdict(agreement, auth_key)

    def _verdict(self, agreement: _Agreement, auth_key: AuthKey) -> bytes:
        nonce, server_nonce, new_nonce = agreement.nonce, agreement.server_nonce, agreement.new_nonce
        if self._retries_left:
            self._retries_left -= 1
            retry_id = int.from_bytes(auth_key.aux_hash, "little", signed=True)
            self._agreement = replace(agreement, retry_id=retry_id)
            proof = new_nonce_hash(new_nonce, auth_key, 2)
            return self._outgoing(mtproto.DhGenRetry(nonce=nonce, server_nonce=server_nonce, new_nonce_hash2=proof))
        if self._script.fail:
            proof = new_nonce_hash(new_nonce, auth_key, 3)
            return self._outgoing(mtproto.DhGenFail(nonce=nonce, server_nonce=server_nonce, new_nonce_hash3=proof))
        proof = new_nonce_hash(new_nonce, auth_key, 1)
        answer = self._outgoing(mtproto.DhGenOk(nonce=nonce, server_nonce=server_nonce, new_nonce_hash1=proof))
        self.made = Made(auth_key, first_salt(new_nonce, server_nonce), 0.0, agreement.expires_at)
        return answer

    # ---- reading p_q_inner_data

    def _inner_data(self, request: mtproto.ReqDHParams) -> mtproto.TypePQInnerData:
        key = self._keys.get(request.public_key_fingerprint)
        if key is None:
            _refuse("a public key that is not ours")
        inner = self._decrypt(key, request.encrypted_data)
        match inner:
            case mtproto.PQInnerDataDc(dc=dc) | mtproto.PQInnerDataTempDc(dc=dc):
                if dc != self._dc_id:
                    raise ExchangeRefused(_WRONG_DC, f"the client looks for data centre {dc}")
            case mtproto.PQInnerData() | mtproto.PQInnerDataTemp():
                self._tolerate("inner data without dc")
            case _:
                _refuse(f"{inner.TL_NAME} inside req_DH_params")
        return inner

    def _decrypt(self, key: PrivateKey, data: bytes) -> mtproto.TLObject:
        try:
            padded = key.decrypt_pad(data)
        except ValueError:
            legacy = None if self._strict else key.decrypt_legacy(data)
            if legacy is None:
                raise
            self._tolerate("no RSA_PAD")
            return mtproto.from_bytes(legacy)
        # TL says nothing of its own length, but no value is the beginning of another one: only one length decodes.
        for end in range(_SHORTEST_INNER, MAX_DATA + 1, 4):
            try:
                return mtproto.from_bytes(padded[:end])
            except mtproto.TLDecodeError:
                continue
        raise ExchangeRefused(_BAD_REQUEST, "nothing readable inside req_DH_params")

    @staticmethod
    def _expiry(inner: mtproto.TypePQInnerData, now: float) -> float | None:
        if not isinstance(inner, mtproto.PQInnerDataTemp | mtproto.PQInnerDataTempDc):
            return None
        if inner.expires_in <= 0:
            _refuse("a temporary key without a life")
        return now + inner.expires_in

    def _tolerate(self, deviation: str) -> None:
        if self._strict:
            _refuse(deviation)
        self.deviations[deviation] += 1

    # ---- on the way out

    def _draw_factors(self) -> tuple[int, int]:
        p = self._draw_prime()
        q = self._draw_prime(other_than=p)
        return min(p, q), max(p, q)

    def _draw_prime(self, other_than: int = 0) -> int:
        n = _number(self._random_bytes(4)) >> 2 | 1 << 30 | 1
        while n == other_than or not is_prime(n):
            n += 2
        return n

    def _outgoing(self, message: mtproto.TLObject) -> bytes:
        return self._altered(message.TL_NAME, message)

    def _altered(self, name: str, message: Message) -> bytes:
        if self._script.tamper is not None:
            message = self._script.tamper(name, message)
        return message if isinstance(message, bytes) else message.to_bytes()


def _refuse(reason: str) -> NoReturn:
    raise ExchangeRefused(_BAD_REQUEST, reason)


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _bytes(number: int) -> bytes:
    """Big-endian, and not shorter than an honest server's 256 bytes."""
    return number.to_bytes(max(AUTH_KEY_SIZE, (number.bit_length() + 7) // 8), "big")
