"""``completion``: a script for bash, zsh or fish that completes commands and options, made from the parser itself."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import trio

from trimtp.cli.exits import DONE
from trimtp.cli.output import Output
from trimtp.cli.parser import build_parser

__all__ = ["completion", "words"]

_BASH = """\
_trimtp() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" command="" number
    for (( number = 1; number < COMP_CWORD; number++ )); do
        case " {commands} " in *" ${{COMP_WORDS[number]}} "*) command="${{COMP_WORDS[number]}}"; break ;; esac
    done
    case "$previous" in
{choices}
        {files}) COMPREPLY=($(compgen -f -- "$word")); return ;;
    esac
    case "$command" in
{options}
    esac
}}
complete -o bashdefault -o default -F _trimtp trimtp
"""


async def completion(args: argparse.Namespace, out: Output) -> int:
    """Print the script; ``source <(trimtp completion bash)`` or the shell's own folder puts it to use."""
    await trio.lowlevel.checkpoint()
    out.stdout.write({"bash": _bash, "zsh": _zsh, "fish": _fish}[args.shell]())
    out.stdout.flush()
    return DONE


def words() -> dict[str, list[argparse.Action]]:
    """The options of each command, and under ``""`` those that may stand before one."""
    parser = build_parser()
    found = {"": _options(parser)}
    for action in parser._actions:  # noqa: SLF001 -- argparse has no other way to look at a parser
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 -- as above
            found |= {name: _options(sub) for name, sub in action.choices.items()}
            found[""].append(action)
    return found


def _options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [
        action
        for action in parser._actions  # noqa: SLF001 -- as above
        if (action.option_strings or action.choices or _takes_file(action))
        and action.help != argparse.SUPPRESS
        and not isinstance(action, argparse._SubParsersAction)  # noqa: SLF001 -- as above
    ]


def _texts(actions: list[argparse.Action]) -> list[str]:
    """Everything that may be typed for these: the options, the choices of positionals, the commands."""
    texts: list[str] = []
    for action in actions:
        texts += action.option_strings or [str(choice) for choice in action.choices or ()]
    return texts


def _valued(found: dict[str, list[argparse.Action]]) -> Iterator[argparse.Action]:
    """Each option that takes a value, once."""
    seen: set[str] = set()
    for actions in found.values():
        for action in actions:
            if action.option_strings and action.nargs != 0 and action.option_strings[0] not in seen:
                seen.add(action.option_strings[0])
                yield action


def _takes_file(action: argparse.Action) -> bool:
    return str(action.metavar) in {"PATH", "FILE", "FILE.pem", "SOURCE"}


def _bash() -> str:
    found = words()
    choices = "\n".join(
        f'        {"|".join(action.option_strings)}) COMPREPLY=($(compgen -W "{" ".join(map(str, action.choices))}"'
        ' -- "$word")); return ;;'
        for action in _valued(found)
        if action.choices
    )
    files = "|".join(name for action in _valued(found) if _takes_file(action) for name in action.option_strings)
    options = "\n".join(
        f'        {name or chr(34) * 2}) COMPREPLY=($(compgen -W "{" ".join(_texts(actions))}" -- "$word")) ;;'
        for name, actions in found.items()
    )
    commands = " ".join(name for name in found if name)
    return _BASH.format(commands=commands, choices=choices, files=files, options=options)


def _zsh() -> str:
    """zsh runs the functions of bash."""
    return "#compdef trimtp\nautoload -U +X bashcompinit && bashcompinit\n" + _bash()


def _fish() -> str:
    found = words()
    lines = ["complete -c trimtp -f"]
    for name, actions in found.items():
        condition = f"__fish_seen_subcommand_from {name}" if name else "__fish_use_subcommand"
        for action in actions:
            about = " -d " + _quoted(action.help) if action.help else ""
            if not action.option_strings and _takes_file(action):
                lines.append(f"complete -c trimtp -n '{condition}' -F")
                continue
            if not action.option_strings:
                lines += [f"complete -c trimtp -n '{condition}' -a {choice}{about}" for choice in action.choices or ()]
                continue
            flags = "".join(
                f" -l {text[2:]}" if text.startswith("--") else f" -s {text[1:]}" for text in action.option_strings
            )
            value = ""
            if action.choices:
                value = " -x -a " + _quoted(" ".join(map(str, action.choices)))
            elif action.nargs != 0:
                value = " -r -F" if _takes_file(action) else " -x"
            lines.append(f"complete -c trimtp -n '{condition}'{flags}{value}{about}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
