"""``completion``: the scripts, run by the shells themselves where they are installed."""

from __future__ import annotations

import shlex
import shutil

import pytest
import trio

from tests.unit.cli.harness import run_cli
from trimtp.cli.completion import words
from trimtp.config import TRANSPORT_NAMES


async def completed(line: str) -> list[str]:
    """What bash offers for a line, of which the last word is being typed."""
    script = (await run_cli("completion", "bash")).out
    typed = [*shlex.split(line), *([""] if line.endswith(" ") else [])]
    program = (
        f"{script}\nCOMP_WORDS=({' '.join(map(shlex.quote, typed))})\nCOMP_CWORD={len(typed) - 1}\n"
        '_trimtp\nprintf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    answer = await trio.run_process(
        ["bash", "--norc"], stdin=program.encode(), capture_stdout=True, capture_stderr=True
    )
    assert answer.stderr == b""
    return answer.stdout.decode().split()


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
async def test_bash_completes_commands_options_and_values() -> None:
    assert {"login", "doctor", "mock", "--session", "--json"} <= set(await completed("trimtp "))
    assert await completed("trimtp who") == ["whoami"]
    assert await completed("trimtp mock --str") == ["--strict"]
    assert "--phone" not in await completed("trimtp mock --")
    assert "--phone" in await completed("trimtp --json login --")
    assert set(await completed("trimtp whoami --transport ")) == set(TRANSPORT_NAMES)
    assert await completed("trimtp whoami --transport obfuscated-p") == ["obfuscated-padded"]
    assert await completed("trimtp completion z") == ["zsh"]
    assert await completed("trimtp nothing-of-this-name-") == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
async def test_bash_completes_files_where_a_file_belongs() -> None:
    assert await completed("trimtp whoami --session /et") == ["/etc"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
async def test_every_command_and_option_is_in_every_script(shell: str) -> None:
    result = await run_cli("completion", shell)
    assert result.code == 0
    found = words()
    assert {"login", "completion", "doctor"} <= set(found)
    for name, actions in found.items():
        assert name in result.out
        for action in actions:
            for text in action.option_strings:
                wanted = text if shell != "fish" else (f"-l {text[2:]}" if text[:2] == "--" else f"-s {text[1:]}")
                assert wanted in result.out
    if shutil.which(shell):
        await trio.run_process([shell, "-n"], stdin=result.out.encode())


async def test_help_that_holds_quotes_is_quoted_for_fish() -> None:
    script = (await run_cli("completion", "fish")).out
    assert "Telegram\\'s test servers" in script


async def test_hidden_options_stay_hidden() -> None:
    for shell in ("bash", "fish"):
        assert "==SUPPRESS==" not in (await run_cli("completion", shell)).out
