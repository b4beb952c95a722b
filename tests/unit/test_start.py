"""What a client loads before its first call, in a fresh interpreter: nothing that the first answer can do without."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDLESS = {
    *("asyncio", "concurrent", "email", "http", "multiprocessing", "sqlite3", "unittest", "xml"),
    *("Crypto", "anyio", "platformdirs", "psycopg", "python_socks", "rich", "segno"),
    *("trimtp.cli", "trimtp.errors.known", "trimtp.login", "trimtp.mtproto.exchange.server", "trimtp.testing"),
    *("trimtp.transport.obfuscated", "trimtp.transport.server"),
}
"""Modules, with what is below them."""


def test_a_client_is_made_of_what_its_first_answer_needs() -> None:
    code = f"""
import sys
from importlib import import_module
sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / "generated")!r}]
from trimtp import ClientConfig, DcOption, MemoryStore, open_client
import trimtp.dc.handshake
ClientConfig()
print("\\n".join(sys.modules))
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "trimtp.client" in loaded
    assert {name for name in loaded if any(f"{name}.".startswith(f"{needless}.") for needless in NEEDLESS)} == set()
    schema = {name for name in loaded if name.startswith("trimtp_api.")}
    assert schema == {
        *("trimtp_api._index", "trimtp_api._root", "trimtp_api._root.functions", "trimtp_api._runtime"),
        *("trimtp_api.mtproto", "trimtp_api.mtproto._index"),
        *("trimtp_api.mtproto._root", "trimtp_api.mtproto._root.functions", "trimtp_api.mtproto._root.types"),
    }


@pytest.mark.parametrize("package", ["trimtp.transport", "trimtp.mtproto.exchange"])
def test_what_is_loaded_late_is_loaded_by_its_name_alone(package: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{package}' has no attribute 'nothing'"):
        import_module(package).nothing  # noqa: B018 -- the look is the test
