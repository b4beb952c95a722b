"""Lazy loading: what is imported when. Each case runs in a fresh interpreter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def _run(code: str) -> str:
    paths = f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'generated')!r}]\n"
    loaded = "\nloaded = lambda: sorted(name for name in sys.modules if name.startswith('trimtp_api'))\n"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", paths + loaded + code], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_the_package_loads_nothing() -> None:
    assert _run("import trimtp_api\nprint(loaded(), 'msgspec' in sys.modules)") == "['trimtp_api'] False"


def test_a_method_loads_its_namespace_only() -> None:
    code = "import trimtp_api\ntrimtp_api.auth.ImportAuthorization(id=1, bytes=b'').to_bytes()\nprint(loaded())"
    assert _run(code) == "['trimtp_api', 'trimtp_api._index', 'trimtp_api._runtime', 'trimtp_api.auth']"


def test_decoding_loads_what_the_bytes_name() -> None:
    code = """
import trimtp_api as api
raw = bytes.fromhex("221751591500000000000000")
peer = api.from_bytes(raw)
print(type(peer).__name__, loaded())
"""
    assert "PeerUser" in _run(code)
    assert "'trimtp_api._root.peer'" in _run(code)
    assert "messages" not in _run(code)


def test_the_public_name() -> None:
    code = """
import trimtp.api
from trimtp import api
from trimtp.api import auth
import trimtp_api
assert api is trimtp.api
assert auth is trimtp_api.auth is api.auth
assert api.User is trimtp_api.User
assert api.LAYER == trimtp_api.LAYER
assert "User" in dir(api)
try:
    import trimtp.api.auth
except ModuleNotFoundError:
    print("no second copies")
try:
    api.NoSuchThing
except AttributeError as error:
    print(error)
"""
    assert _run(code).splitlines() == ["no second copies", "module 'trimtp.api' has no attribute 'NoSuchThing'"]


def test_the_package_imports_nothing_but_msgspec_and_the_standard_library() -> None:
    code = """
import msgspec
before = set(sys.modules)
import trimtp_api as api
for name in dir(api):
    getattr(api, name)
roots = {name.partition(".")[0] for name in set(sys.modules) - before}
print(sorted(roots - set(sys.stdlib_module_names)))
"""
    assert _run(code) == "['trimtp_api']"
