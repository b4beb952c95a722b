"""The obfuscated header: known vectors, forbidden starts, proxies."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.unit.transport.support import client, plain, seeded, server
from trimtp.errors import TransportError
from trimtp.transport import client_transport
from trimtp.transport.obfuscated import is_forbidden, make_header, open_header, plain_secret

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "data" / "obfuscated2.json").read_text())


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["source"])
def test_vectors(case: dict[str, Any]) -> None:
    secret = bytes.fromhex(case["secret"]) if case["secret"] else None
    header, ciphers = make_header(
        bytes.fromhex(case["tag"]),
        dc_id=case["dc"] or 0,
        secret=secret,
        random_bytes=lambda _: bytes.fromhex(case["random"]),
    )
    assert header.hex() == case["header"]
    if "encrypt_abcd" in case:
        assert ciphers.outgoing.update(b"abcd").hex() == case["encrypt_abcd"]
        assert ciphers.incoming.update(b"abcd").hex() == case["decrypt_stream_on_abcd"]
    opened = open_header(header, secret=secret)
    assert opened.tag.hex() == case["tag"]
    if case["dc"]:
        assert opened.dc_id == case["dc"]


@pytest.mark.parametrize("start", [*VECTORS["forbidden_random_prefixes"], "0123456700000000"])
def test_forbidden_starts_are_drawn_again(start: str) -> None:
    bad = bytes.fromhex(start).ljust(4, b"a")
    bad = bad.ljust(64, b"a") if len(bad) == 4 else bad + b"a" * 56
    good = b"g" * 64
    assert is_forbidden(bad[:8])
    draws: Iterator[bytes] = iter([bad, bad, good])
    header, _ = make_header(b"\xee" * 4, dc_id=0, secret=None, random_bytes=lambda size: next(draws)[:size])
    assert header[:56] == good[:56]
    assert next(draws, None) is None


def test_the_abridged_tag_is_repeated() -> None:
    header, _ = make_header(b"\xef", dc_id=0, secret=None, random_bytes=seeded())
    assert open_header(header, secret=None).tag == b"\xef\xef\xef\xef"


@pytest.mark.parametrize("dc_id", [1, 5, 10002, -4])
def test_a_proxy_learns_the_data_centre_and_needs_the_secret(dc_id: int) -> None:
    secret = bytes(range(16))
    here = client_transport("obfuscated-padded", random_bytes=seeded(), dc_id=dc_id, secret=b"\xdd" + secret)
    up = here.greeting() + here.encode(plain(b"x"))
    there = server(secret=secret)
    assert there.feed(up) == [plain(b"x")]
    assert there.dc_id == dc_id
    assert there.name == "obfuscated-padded"
    assert here.feed(there.encode(plain(b"y"))) == [plain(b"y")]
    with pytest.raises(TransportError, match="unknown tag"):
        server().feed(up)


def test_plain_secret() -> None:
    assert plain_secret(bytes(16)) == bytes(16)
    assert plain_secret(b"\xdd" + b"s" * 16) == b"s" * 16
    with pytest.raises(ValueError, match="has 18"):
        plain_secret(bytes(18))


def test_nothing_readable_is_on_the_wire() -> None:
    here = client("obfuscated-intermediate")
    up = here.greeting() + here.encode(plain(b"a rather long and readable body"))
    assert b"readable" not in up
    assert b"\xee\xee\xee\xee" not in up
