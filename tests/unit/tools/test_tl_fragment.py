"""An older fragment of the documentation, generated elsewhere, imported and used beside the project's own layer."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from tools.tlgen.__main__ import main
from tools.tlgen.crc import computed_id
from tools.tlgen.parser import parse

FRAGMENT = """
auth.authorization#cd050916 flags:# tmp_sessions:flags.0?int user:User = auth.Authorization;
auth.authorizationSignUpRequired#44747e9a flags:# terms_of_service:flags.0?help.TermsOfService = auth.Authorization;
---functions---
auth.importAuthorization#e3ef9613 id:int bytes:bytes = auth.Authorization;
"""


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The generated package, imported as a part of another one: it uses relative imports only."""
    (tmp_path / "fragment.tl").write_text(FRAGMENT)
    assert main(["--schema", str(tmp_path / "fragment.tl"), "--out", str(tmp_path / "older_layer")]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("older_layer.trimtp_api")
    for name in [name for name in sys.modules if name.startswith("older_layer")]:
        del sys.modules[name]


def test_the_ids_are_the_crc32_of_their_lines() -> None:
    schema = parse(FRAGMENT)
    for item in (*schema.constructors, *schema.functions):
        assert computed_id(item) == item.explicit_id


def test_import_authorization_serialises_as_documented(older: Any) -> None:
    call = older.auth.ImportAuthorization(id=4965292, bytes=b"some bytes here")
    expected = (
        b"\x13\x96\xef\xe3"  # auth.importAuthorization#e3ef9613, little-endian
        b"\xac\xc3\x4b\x00"  # id: 4965292 = 0x4bc3ac
        b"\x0fsome bytes here"  # bytes: the length 15 in one byte, 15 bytes; 16 in all, so no padding
    )
    assert call.to_bytes() == expected
    assert older.from_bytes(expected) == call


def test_types_that_the_fragment_does_not_define(older: Any) -> None:
    required = older.auth.AuthorizationSignUpRequired()
    assert required.to_bytes() == bytes.fromhex("9a7e744400000000")
    assert older.auth.ImportAuthorization(id=1, bytes=b"").decode_result(required.to_bytes()) == required
    assert older.auth.TypeAuthorization.__args__ == (older.auth.Authorization, older.auth.AuthorizationSignUpRequired)
    # any object of the fragment may stand where an undefined type is expected
    nested = older.auth.Authorization(tmp_sessions=3, user=required)
    assert older.from_bytes(nested.to_bytes()) == nested
    with pytest.raises(older.TLDecodeError, match="unknown constructor 0x12345678 where an object is expected"):
        older.from_bytes(nested.to_bytes()[:12] + bytes.fromhex("78563412") + bytes(4))
    endless = bytes.fromhex("160905cd00000000") * 1000
    with pytest.raises(older.TLDecodeError, match="nested too deeply"):
        older.from_bytes(endless)


def test_the_layer_and_the_missing_parts(older: Any) -> None:
    import trimtp_api

    assert older.LAYER == 0
    assert not hasattr(older, "mtproto")
    assert not hasattr(older, "User")
    assert older.auth.ImportAuthorization is not trimtp_api.auth.ImportAuthorization
    assert older.by_name("auth.importAuthorization") is older.auth.ImportAuthorization
