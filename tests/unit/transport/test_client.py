"""How a client's transport is made and begun."""

from __future__ import annotations

import pytest

from tests.unit.transport.support import client, plain, seeded
from trimtp.config import TRANSPORT_NAMES
from trimtp.transport import client_transport


@pytest.mark.parametrize("name", TRANSPORT_NAMES)
def test_the_greeting_comes_first_and_once(name: str) -> None:
    here = client(name)
    with pytest.raises(RuntimeError, match="first"):
        here.encode(plain(b""))
    here.greeting()
    with pytest.raises(RuntimeError, match="once"):
        here.greeting()


def test_unknown_names_and_misplaced_secrets() -> None:
    with pytest.raises(ValueError, match="unknown transport 'carrier-pigeon'"):
        client_transport("carrier-pigeon", random_bytes=seeded())
    with pytest.raises(ValueError, match="no use for a secret"):
        client_transport("padded", random_bytes=seeded(), secret=bytes(16))
    with pytest.raises(ValueError, match="has 16 bytes, this one has 15"):
        client_transport("obfuscated-padded", random_bytes=seeded(), secret=bytes(15))
