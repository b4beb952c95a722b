"""What structs show of themselves: rich asks them for their fields, and would show what their repr does not."""

from __future__ import annotations

from typing import Any

import pytest

from trimtp.crypto.kdf import AuthKey
from trimtp.dc.line import Call
from trimtp.mtproto.exchange import Made
from trimtp.mtproto.exchange.client import _Nonces
from trimtp.mtproto.salts import Salt


class Nobody:
    def forget(self, call: Call) -> None:
        raise AssertionError("the call is not cancelled")


@pytest.mark.parametrize(
    ("value", "secret"),
    [
        (Made(AuthKey(bytes(256)), 1234567890123, 0.0), "1234567890123"),
        (Salt(0.0, 1.0, 1234567890123), "1234567890123"),
        (_Nonces(b"nonce", b"server", b"it is secret"), "it is secret"),
        (Call(b"it is secret", True, Nobody()), "it is secret"),
    ],
    ids=["Made", "Salt", "_Nonces", "Call"],
)
def test_what_repr_hides_is_not_shown_to_rich_either(value: Any, secret: str) -> None:
    assert secret not in repr(value)
    assert secret not in str(list(value.__rich_repr__()))
