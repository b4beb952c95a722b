"""The whole exchange published at core.telegram.org/mtproto/samples-auth_key, recomputed by the real client.

The sample's temp_key of RSA_PAD is not published, so ``encrypted_data`` of req_DH_params cannot be recomputed; every
other value in the file's ``verified`` list is.
"""

from __future__ import annotations

from hashlib import sha1

from trimtp_api import mtproto

from tests.vectors.reading import load
from trimtp.config import PublicKey
from trimtp.crypto.aes import ige_decrypt
from trimtp.crypto.dh import TELEGRAM_PRIME
from trimtp.crypto.factorize import factorize
from trimtp.crypto.kdf import AuthKey, new_nonce_hash, temporary_aes
from trimtp.mtproto.exchange import Await, Compute, ExchangeParameters, Made, Send, Step, begin

SAMPLE = load("handshake_core_telegram_org")
KEYS = {int(key["fingerprint_hex"], 16): PublicKey(int(key["n"], 16), key["e"]) for key in load("rsa_keys")}
PRODUCTION_KEY = KEYS[0xD09D1D85DE64FD85]


def _hex(name: str) -> bytes:
    return bytes.fromhex(SAMPLE[name])


def _packet(name: str) -> bytes:
    """The body of a plain message: auth_key_id 0, a msg_id and the length stand in front."""
    packet = bytes.fromhex(SAMPLE["packets"][name])
    assert packet[:8] == bytes(8)
    assert int.from_bytes(packet[16:20], "little") == len(packet) - 20
    return packet[20:]


class _Draws:
    """The random bytes of the sample's client, in the order in which the exchange wants them."""

    def __init__(self) -> None:
        self._draws = [
            _hex("nonce"),
            _hex("new_nonce"),
            _hex("random_padding_bytes"),
            bytes(32),  # the temp_key, which is not published
            _hex("b"),
            _hex("client_padding"),
        ]

    def __call__(self, count: int) -> bytes:
        draw = self._draws.pop(0)
        assert len(draw) == count
        return draw

    @property
    def left(self) -> int:
        return len(self._draws)


def _computed(step: Step) -> Step:
    assert isinstance(step, Compute)
    return step.resume(step.run())


def _received(step: Step, body: bytes, now: float) -> Step:
    assert isinstance(step, Await)
    return step.receive(body, now)


def test_the_published_exchange() -> None:
    draws = _Draws()
    step = begin(ExchangeParameters(SAMPLE["dc"], (PRODUCTION_KEY,)), draws)
    assert isinstance(step, Send)
    assert step.request == _packet("req_pq_multi")

    step = _computed(_received(step.then, _packet("resPQ"), SAMPLE["server_time"] - 5.5))
    assert isinstance(step, Send)
    ours, theirs = mtproto.from_bytes(step.request), mtproto.from_bytes(_packet("req_DH_params"))
    assert isinstance(ours, mtproto.ReqDHParams)
    assert isinstance(theirs, mtproto.ReqDHParams)
    assert len(step.request) == len(_packet("req_DH_params"))
    assert len(ours.encrypted_data) == len(theirs.encrypted_data) == 256
    assert theirs.encrypted_data == _hex("rsa_encrypted_data")
    assert ours.__replace__(encrypted_data=b"") == theirs.__replace__(encrypted_data=b"")

    step = _received(_computed(step.then), _packet("server_DH_params_ok"), SAMPLE["server_time"] - 5.5)
    assert isinstance(step, Send)
    assert step.request == _packet("set_client_DH_params")

    made = _received(_computed(step.then), _packet("dh_gen_ok"), SAMPLE["server_time"])
    assert isinstance(made, Made)
    assert draws.left == 0
    assert made.auth_key.data == _hex("auth_key")
    assert made.auth_key.id_bytes == _hex("auth_key_id")
    assert made.auth_key.aux_hash == _hex("auth_key_aux_hash")
    assert made.server_salt.to_bytes(8, "little", signed=True) == _hex("derived_server_salt")
    assert made.time_offset == 5.5
    assert made.expires_at is None


def test_the_published_values_one_by_one() -> None:
    assert factorize(SAMPLE["pq"]) == (SAMPLE["p"], SAMPLE["q"])
    assert SAMPLE["p"] * SAMPLE["q"] == SAMPLE["pq"]

    res_pq = mtproto.from_bytes(_packet("resPQ"))
    assert isinstance(res_pq, mtproto.ResPQ)
    assert int.from_bytes(res_pq.pq, "big") == SAMPLE["pq"]
    fingerprints = [value.to_bytes(8, "little", signed=True).hex() for value in res_pq.server_public_key_fingerprints]
    assert fingerprints == SAMPLE["fingerprints_le"]

    inner = mtproto.from_bytes(_hex("p_q_inner_data_dc"))
    assert isinstance(inner, mtproto.PQInnerDataDc)
    assert (inner.nonce, inner.server_nonce, inner.new_nonce) == (
        _hex("nonce"),
        _hex("server_nonce"),
        _hex("new_nonce"),
    )
    assert inner.dc == SAMPLE["dc"]
    assert len(_hex("p_q_inner_data_dc") + _hex("random_padding_bytes")) == 192

    key, iv = temporary_aes(_hex("new_nonce"), _hex("server_nonce"))
    assert (key, iv) == (_hex("tmp_aes_key"), _hex("tmp_aes_iv"))
    answer = ige_decrypt(_hex("encrypted_answer"), key, iv)
    assert answer == _hex("answer_with_hash")
    assert answer[20:].startswith(_hex("answer"))
    assert sha1(_hex("answer")).digest() == answer[:20]

    params = mtproto.from_bytes(_hex("answer"))
    assert isinstance(params, mtproto.ServerDHInnerData)
    assert params.dh_prime == _hex("dh_prime") == TELEGRAM_PRIME.to_bytes(256, "big")
    assert (params.g, params.g_a, params.server_time) == (SAMPLE["g"], _hex("g_a"), SAMPLE["server_time"])

    b = int.from_bytes(_hex("b"), "big")
    assert pow(SAMPLE["g"], b, TELEGRAM_PRIME).to_bytes(256, "big") == _hex("g_b")
    auth_key = AuthKey(pow(int.from_bytes(_hex("g_a"), "big"), b, TELEGRAM_PRIME).to_bytes(256, "big"))
    assert auth_key.data == _hex("auth_key")
    assert new_nonce_hash(_hex("new_nonce"), auth_key, 1) == _hex("new_nonce_hash1")
    assert _packet("dh_gen_ok").endswith(_hex("new_nonce_hash1"))

    sealed = ige_decrypt(_hex("client_encrypted_data"), key, iv)
    data = _hex("client_DH_inner_data")
    assert sealed == sha1(data).digest() + data + _hex("client_padding")
