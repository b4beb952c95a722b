"""``completion``: the scripts, run by the shells themselves where they are installed."""

from __future__ import annotations

import os
import shlex
import shutil
from pathlib import Path

import pytest
import trio

from tests.integration.test_cli_program import in_terminal
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


LOADED = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], "source {script}"),
    "zsh": (["zsh", "-f", "-i"], "autoload -U compinit && compinit -D && source {script}"),
}


@pytest.mark.parametrize("shell", LOADED)
async def test_a_person_presses_the_tab_key(shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    script = tmp_path / "script"
    script.write_text((await run_cli("completion", shell)).out)
    (tmp_path / "file-of-mine").touch()
    program, load = LOADED[shell]
    home = {**os.environ, "HOME": str(tmp_path), "ZDOTDIR": str(tmp_path), "TERM": "dumb", "PS1": "$ "}

    def press() -> str:
        with in_terminal(program=program, env=home, cwd=tmp_path) as (terminal, running, _):
            terminal.type(f"{load.format(script=script)} && echo loaded=$((1+1))\n")
            terminal.until("loaded=2")
            for typed, shown in (
                ("whoa\t", "whoami"),
                ("--json mock --stri\t", "--strict"),
                ("whoami --transport obfuscated-pa\t", "obfuscated-padded"),
                ("completion zs\t", "zsh"),
                ("import file-\t", "file-of-mine"),
                ("export --to file-\t", "file-of-mine"),
            ):
                terminal.type(f"trimtp {typed}")
                terminal.until(shown)
                terminal.type("\x15")
            terminal.type("exit\n")
            running.wait(60)
        return terminal.shown

    with trio.fail_after(60):
        assert "unrecognized" not in await trio.to_thread.run_sync(press)


@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish")
async def test_fish_completes_too(tmp_path: Path) -> None:
    script = (await run_cli("completion", "fish")).out
    (tmp_path / "file-of-mine").touch()
    lines = ("whoa", "--json mock --stri", "whoami --transport obfuscated-pa", "completion zs", "import file-",
             "export --to file-", "whoami file-")  # fmt: skip
    asked = "\n".join(f'complete -C "trimtp {line}"; echo .' for line in lines)
    answer = await trio.run_process(
        ["fish", "--no-config"], stdin=f"{script}\n{asked}".encode(), capture_stdout=True, cwd=tmp_path
    )
    offered = [words.split("\t")[0] for words in answer.stdout.decode().splitlines()]
    assert offered == ["whoami", ".", "--strict", ".", "obfuscated-padded", ".", "zsh", ".", "file-of-mine", ".",
                       "file-of-mine", ".", "."]  # fmt: skip


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
