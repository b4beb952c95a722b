"""The layout of messages, and that nothing but an intact packet is ever opened."""

from __future__ import annotations

import hmac
import json
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.mtproto.support import KEY, noise
from trimtp.crypto.aes import ige_decrypt, ige_encrypt
from trimtp.crypto.kdf import AuthKey, derive, message_key
from trimtp.errors import SecurityError
from trimtp.mtproto import envelope
from trimtp.mtproto.envelope import Inner, decrypt, encrypt, pack_plain, packet_key_id, unpack_plain

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "data" / "mtproto2.json").read_text())
longs = st.integers(-(2**63), 2**63 - 1)
bodies = st.binary(max_size=50).map(lambda data: data * 4)


def seal(plaintext: bytes, *, key: AuthKey = KEY, key_id: bytes | None = None, msg_key: bytes | None = None) -> bytes:
    """A packet of the server around any plaintext, authentic unless told otherwise."""
    msg_key = msg_key or message_key(key.data, plaintext, from_client=False)
    return (key_id or key.id_bytes) + msg_key + ige_encrypt(plaintext, *derive(key.data, msg_key, from_client=False))


def plaintext(length: int, *, body: bytes = b"body", padding: int) -> bytes:
    """Header, body and padding, with any length in the header."""
    return struct.pack("<qqqii", 1, 2, 5, 3, length) + body + noise(padding)


def refused(packet: bytes) -> SecurityError:
    """The error of a packet that must not open."""
    with pytest.raises(SecurityError) as caught:
        decrypt(KEY, packet, from_client=False)
    return caught.value


@given(
    salt=longs,
    session_id=longs,
    msg_id=st.integers(0, 2**63 - 1),
    seq_no=st.integers(0, 2**31 - 1),
    body=bodies,
    from_client=st.booleans(),
    randomness=st.randoms(use_true_random=False),
)
def test_round_trip(
    salt: int, session_id: int, msg_id: int, seq_no: int, body: bytes, from_client: bool, randomness: Any
) -> None:
    packet = encrypt(
        KEY,
        salt=salt,
        session_id=session_id,
        msg_id=msg_id,
        seq_no=seq_no,
        body=body,
        random_bytes=randomness.randbytes,
        from_client=from_client,
    )
    assert packet_key_id(packet) == KEY.id
    assert decrypt(KEY, packet, from_client=from_client) == Inner(salt, session_id, msg_id, seq_no, body)
    with pytest.raises(SecurityError, match="packet rejected"):
        decrypt(KEY, packet, from_client=not from_client)


@given(place=st.integers(0, 10_000), flip=st.integers(1, 255))
def test_MSG_01_any_changed_byte_is_rejected(place: int, flip: int) -> None:
    packet = bytearray(seal(plaintext(40, body=b"0123456789" * 4, padding=24)))
    packet[place % len(packet)] ^= flip
    assert str(refused(bytes(packet))) == "packet rejected"


@pytest.mark.parametrize("place", [0, 7, 8, 23, 24, 39, 40, 55, -16, -1])
def test_MSG_01_the_parser_never_sees_a_forged_packet(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    class Untouched:
        size = envelope._INTERNAL.size

        def unpack_from(self, *_: object) -> None:
            raise AssertionError("parsed before it was authenticated")

    packet = bytearray(seal(plaintext(4, padding=12)))
    packet[place] ^= 0x40
    monkeypatch.setattr(envelope, "_INTERNAL", Untouched())
    refused(bytes(packet))


def test_MSG_02_the_msg_key_is_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    class Watched:
        @staticmethod
        def compare_digest(left: bytes, right: bytes) -> bool:
            compared.append((left, right))
            return hmac.compare_digest(left, right)

    packet = seal(plaintext(4, padding=12))
    monkeypatch.setattr(envelope, "hmac", Watched)
    decrypt(KEY, packet, from_client=False)
    assert (packet[8:24], packet[8:24]) in compared


def test_MSG_03_the_hash_covers_the_padding_whatever_the_length_says() -> None:
    whole = plaintext(4, padding=28)
    over_less = message_key(KEY.data, whole[:36], from_client=False)
    refused(seal(whole, msg_key=over_less))
    assert decrypt(KEY, seal(whole), from_client=False).body == b"body"


def test_MSG_04_all_rejections_look_the_same() -> None:
    good = seal(plaintext(4, padding=12))
    errors = [
        refused(b""),
        refused(good[:40]),
        refused(good[:-1]),
        refused(good + b"\0"),
        refused(good + bytes(16)),
        refused(seal(plaintext(4, padding=12), key=AuthKey(noise(256)))),
        refused(seal(plaintext(4, padding=12), key_id=b"otherkey")),
        refused(seal(plaintext(4, padding=12), msg_key=bytes(16))),
        refused(seal(plaintext(8, padding=12))),
        refused(seal(plaintext(-4, padding=12))),
    ]
    assert {(type(error), str(error), error.__cause__, error.__context__) for error in errors} == {
        (SecurityError, "packet rejected", None, None)
    }


@pytest.mark.parametrize("length", [-1, -4, -(2**31), 1, 2, 3, 5, 8, 20, 36, 2**31 - 1, 2**31 - 4])
def test_MSG_05_impossible_lengths_are_rejected(length: int) -> None:
    refused(seal(plaintext(length, padding=12)))


@pytest.mark.parametrize("size", [4, 8, 12, 16])
@pytest.mark.parametrize("padding", [0, 4, 8, 12, 1024, 1028, 1040, 2048, *range(16, 64, 4)])
def test_MSG_06_the_padding_is_12_to_1024_bytes(size: int, padding: int) -> None:
    whole = plaintext(size, body=bytes(size), padding=padding)
    if len(whole) % 16:
        # the same padding is reached with another body
        size += 16 - len(whole) % 16
        whole = plaintext(size, body=bytes(size), padding=padding)
    if 12 <= padding <= 1024:
        assert decrypt(KEY, seal(whole), from_client=False).body == bytes(size)
    else:
        refused(seal(whole))


def test_MSG_21_the_padding_is_random_in_length_and_content() -> None:
    import random

    source = random.Random(3)
    sizes = set()
    packets = set()
    for _ in range(300):
        packet = encrypt(
            KEY,
            salt=1,
            session_id=2,
            msg_id=4,
            seq_no=1,
            body=bytes(4),
            random_bytes=source.randbytes,
            from_client=True,
        )
        sizes.add(len(packet) - 24 - 32 - 4)
        packets.add(packet)
    assert sizes == {12 + 16 * blocks for blocks in range(8)}
    assert len(packets) == 300
    for size in range(0, 64, 4):
        packet = encrypt(
            KEY,
            salt=1,
            session_id=2,
            msg_id=4,
            seq_no=1,
            body=bytes(size),
            random_bytes=lambda count: b"\xff" * count,
            from_client=True,
        )
        assert 12 <= len(packet) - 24 - 32 - size <= 1024


@pytest.mark.parametrize("case", VECTORS["messages"], ids=lambda case: case["direction"])
def test_vectors(case: dict[str, Any]) -> None:
    named = case["auth_key"]
    key = AuthKey(bytes(range(256)) if named == "bytes 0..255" else bytes.fromhex(named))
    packet = bytes.fromhex(case["packet"])
    if case["direction"] == "server->client":
        inner = decrypt(key, packet, from_client=False)
        whole = bytes.fromhex(case["plaintext_with_padding"])
        assert (
            struct.pack("<qqqii", inner.salt, inner.session_id, inner.msg_id, inner.seq_no, len(inner.body))
            == (whole[:32])
        )
        assert inner.body == whole[32 : 32 + len(inner.body)]
    else:
        # the plaintext of this one is a text, so its length field cannot be right: authentic, and still rejected
        assert packet[:8] == key.id_bytes
        opened = ige_decrypt(packet[24:], *derive(key.data, packet[8:24], from_client=True))
        assert opened == bytes.fromhex(case["plaintext"] + case["padding"])
        with pytest.raises(SecurityError, match="packet rejected"):
            decrypt(key, packet, from_client=True)


def test_plain_messages() -> None:
    packet = pack_plain(0x51E57AC42770964C, b"12345678")
    assert packet.hex() == "0000000000000000" + "4c967027c47ae551" + "08000000" + b"12345678".hex()
    assert unpack_plain(packet) == (0x51E57AC42770964C, b"12345678")
    assert unpack_plain(pack_plain(4, b"")) == (4, b"")
    assert packet_key_id(packet) == 0


@pytest.mark.parametrize(
    "packet",
    [
        b"",
        bytes(7),
        bytes(19),
        struct.pack("<Qqi", 0, 4, 4),
        struct.pack("<Qqi", 0, 4, -1) + bytes(4),
        struct.pack("<Qqi", 0, 4, 4) + bytes(8),
        struct.pack("<Qqi", 1, 4, 4) + bytes(4),
    ],
)
def test_KX_23_what_is_no_plain_message_is_rejected(packet: bytes) -> None:
    with pytest.raises(SecurityError, match="packet rejected"):
        unpack_plain(packet)


def test_a_packet_too_short_for_a_key_id_is_rejected() -> None:
    with pytest.raises(SecurityError, match="packet rejected"):
        packet_key_id(bytes(7))


def test_contents_stay_out_of_the_repr() -> None:
    assert "secret" not in repr(Inner(1, 2, 3, 4, b"secret"))
