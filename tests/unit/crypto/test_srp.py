from __future__ import annotations

from typing import Any

import pytest

from tests.unit.crypto.numbers import OTHER_SAFE_PRIME, PRIME_NOT_SAFE
from tests.unit.seeded import SeededBytes
from trimtp.crypto import srp
from trimtp.crypto.dh import TELEGRAM_PRIME
from trimtp.crypto.srp import SrpAnswer, SrpServer, check_password, verifier
from trimtp.errors import SecurityError

SALTS: dict[str, Any] = {"salt1": b"the first salt", "salt2": b"the second salt"}
GROUP: dict[str, Any] = {"g": 3, "p": TELEGRAM_PRIME}


def _server(password: str = "correct horse", seed: str = "server", **group: Any) -> SrpServer:
    group = GROUP | group
    stored = verifier(password, SALTS["salt1"], SALTS["salt2"], group["g"], group["p"])
    return SrpServer(stored, **SALTS, **group, random_bytes=SeededBytes(seed))


def _answer(challenge: bytes, password: str = "correct horse", **group: Any) -> SrpAnswer:
    group = GROUP | group
    p = group["p"].to_bytes(256, "big")
    return check_password(
        password, **SALTS, g=group["g"], p=p, srp_B=challenge, srp_id=-7, random_bytes=SeededBytes("client")
    )


def test_the_right_password_is_proven() -> None:
    server = _server()
    proof = _answer(server.B)
    assert proof.srp_id == -7
    assert (len(server.B), len(proof.A), len(proof.M1)) == (256, 256, 32)
    assert server.verify(proof.A, proof.M1)


def test_with_another_group_and_letters_beyond_ascii() -> None:
    server = _server("пароль ✓", g=2, p=OTHER_SAFE_PRIME)
    proof = _answer(server.B, "пароль ✓", g=2, p=OTHER_SAFE_PRIME)
    assert server.verify(proof.A, proof.M1)


def test_a_wrong_password_is_not() -> None:
    server = _server()
    proof = _answer(server.B, "correct horsf")
    assert not server.verify(proof.A, proof.M1)


def test_a_challenge_is_good_for_one_attempt() -> None:
    server = _server()
    proof = _answer(server.B)
    assert not server.verify(proof.A, bytes(32))
    assert not server.verify(proof.A, proof.M1)


def test_a_proof_belongs_to_its_challenge() -> None:
    proof = _answer(_server(seed="one").B)
    assert not _server(seed="another").verify(proof.A, proof.M1)


@pytest.mark.parametrize("multiple", [0, 1], ids=["A = 0", "A = p"])
def test_the_server_refuses_a_trivial_public_value(multiple: int) -> None:
    server = _server()
    # With A = 0 mod p the shared number is 0, which anybody can prove.
    public = (multiple * TELEGRAM_PRIME).to_bytes(256, "big")
    proof = srp._proof(TELEGRAM_PRIME, 3, SALTS["salt1"], SALTS["salt2"], public, server.B, 0)
    assert not server.verify(public, proof)


def test_the_server_refuses_an_overlong_public_value() -> None:
    server = _server()
    proof = _answer(server.B)
    assert not server.verify(b"\0" + proof.A, proof.M1)


@pytest.mark.parametrize("value", [0, TELEGRAM_PRIME, TELEGRAM_PRIME + 1])
def test_the_client_refuses_a_challenge_out_of_bounds(value: int) -> None:
    with pytest.raises(SecurityError, match="out of bounds"):
        _answer(value.to_bytes(256, "big"))


def test_the_client_refuses_a_weak_group() -> None:
    with pytest.raises(SecurityError, match="generator"):
        _answer(_server().B, g=5)
    with pytest.raises(SecurityError, match="safe prime"):
        _answer(_server().B, g=4, p=PRIME_NOT_SAFE)


def test_the_secret_is_drawn_again_when_its_public_value_is_out_of_bounds() -> None:
    draws = [bytes(256), (2).to_bytes(256, "big"), SeededBytes("client")(256)]
    server = _server()
    p = TELEGRAM_PRIME.to_bytes(256, "big")

    def draw(count: int) -> bytes:
        return draws.pop(0)

    proof = check_password("correct horse", **SALTS, g=3, p=p, srp_B=server.B, srp_id=1, random_bytes=draw)
    assert not draws
    assert proof.A == _answer(server.B).A
    assert server.verify(proof.A, proof.M1)
    with pytest.raises(SecurityError, match="not random"):
        check_password("correct horse", **SALTS, g=3, p=p, srp_B=server.B, srp_id=1, random_bytes=bytes)


def test_a_zero_scrambler_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Zero:
        def __init__(self, data: bytes = b"") -> None:
            pass

        def digest(self) -> bytes:
            return bytes(32)

    monkeypatch.setattr(srp, "sha256", Zero)
    with pytest.raises(SecurityError, match="scrambler"):
        srp.answer("x", **SALTS, g=3, p=TELEGRAM_PRIME, srp_B=5, a=6)


def test_nothing_of_the_answer_shows() -> None:
    assert repr(SrpAnswer(1, b"public", b"proof")) == "SrpAnswer(srp_id=1)"
