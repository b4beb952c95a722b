"""What README shows is run, or at least read, as it stands there."""

from __future__ import annotations

import ast
import os
import re
import sys
from pathlib import Path

import pytest
import trio

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def named(name: str) -> str:
    """The block that begins with this file name in a comment."""
    (text,) = [text for _, text in BLOCKS if text.startswith(f"# {name}\n")]
    return text


async def test_the_example_of_a_test_of_your_own_passes(tmp_path: Path) -> None:
    for name in ("conftest.py", "test_program.py", "pytest.ini"):
        await trio.Path(tmp_path / name).write_text(named(name), encoding="utf-8")
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",  # of all plugins that are installed here, the one that the text names
    }
    result = await trio.run_process(
        [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "pytest_trio.plugin"],
        cwd=tmp_path,
        env=environment,
        capture_stdout=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout.decode()
    assert b"1 passed" in result.stdout


@pytest.mark.parametrize("text", [text for language, text in BLOCKS if language == "python"])
def test_every_example_is_python(text: str) -> None:
    compile(text, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
