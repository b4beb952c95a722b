"""How a server finds out what its client speaks."""

from __future__ import annotations

import pytest

from tests.unit.transport.support import client, plain, seeded, server
from trimtp.errors import TransportError
from trimtp.transport import ServerTransport


@pytest.mark.parametrize("noise", [b"HEAD / HTTP/1.1\r\n", b"GET / HTTP/1.0\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01"])
def test_C_02_a_server_refuses_what_is_no_transport(noise: bytes) -> None:
    there = ServerTransport(random_bytes=seeded())
    with pytest.raises(TransportError, match="not a transport"):
        there.feed(noise)
    assert there.name == ""


def test_a_server_speaks_only_after_it_has_listened() -> None:
    there = server()
    with pytest.raises(RuntimeError, match="not known yet"):
        there.encode(plain(b""))
    with pytest.raises(RuntimeError, match="not known yet"):
        there.encode_code(-404)
    with pytest.raises(RuntimeError, match="not known yet"):
        there.encode_quick_ack(0x80000000)
    header = client("obfuscated-abridged").greeting()
    assert there.feed(header[:63]) == []
    assert there.name == ""
    assert there.feed(header[63:]) == []
    assert there.name == "obfuscated-abridged"
    assert there.encode_code(-404)
