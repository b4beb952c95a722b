"""The commands about a session: login, logout, whoami."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import trimtp_api as api

from trimtp.cli.exits import DONE, UsageError
from trimtp.cli.output import Output
from trimtp.cli.patience import PatientClient
from trimtp.cli.session import ask_credentials, has_terminal, open_session, session_path
from trimtp.errors import LoggedOut, Unauthorized
from trimtp.login import (
    NoAnswer,
    Prompt,
    TerminalPrompt,
    TerminalQr,
    Wanted,
    log_in_interactively,
    normalise_phone,
    with_bot_token,
)
from trimtp.login.prompt import LineReader

__all__ = ["LoginPrompt", "login", "logout", "whoami"]


# ---- login ----------------------------------------------------------------------------------------------------------


async def login(args: argparse.Namespace, out: Output) -> int:
    """Log in, as a person or as a bot; done at once if somebody is logged in already."""
    _check_login_options(args)
    path = session_path(args)
    prompt = LoginPrompt(args, out)
    if not args.bot_token_stdin and not args.qr:
        prompt.check_phone(args.phone)
        prompt.check_code()
    credentials = await ask_credentials(out)
    if args.session is None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    async with open_session(args, out, credentials=credentials, create=True) as client:
        user = await _still_logged_in(client, out)
        already = user is not None
        if user is None and args.bot_token_stdin:
            token = await prompt.ask(Wanted.BOT_TOKEN, "Bot token")
            user = (await with_bot_token(client, token)).user
        elif user is None:
            qr = TerminalQr(out.stderr) if args.qr else None
            if qr is not None:  # it has the screen to itself
                client.tell = lambda line: None if qr.is_open else out.note(line)
            user = await log_in_interactively(client, ask=prompt, phone=args.phone, qr=qr)
        if out.json:
            out.document(_account(user, client, path) | {"already": already})
        else:
            done = "Already logged in" if already else "Logged in"
            out.say(f"{done} as {_name(user)}, data centre {client.client.home_dc_id}.")
            out.say(f"The session is in {path}")
    return DONE


def _check_login_options(args: argparse.Namespace) -> None:
    if args.qr and (args.bot_token_stdin or args.phone is not None or args.code_stdin):
        raise UsageError("--qr goes without --phone, --code-stdin and --bot-token-stdin")
    if args.bot_token_stdin and (args.phone is not None or args.code_stdin or args.password_stdin):
        raise UsageError("--bot-token-stdin goes without --phone, --code-stdin and --password-stdin")
    if args.phone is not None:
        try:
            normalise_phone(args.phone)
        except ValueError as error:
            raise UsageError(f"--phone: {error}") from error


async def _still_logged_in(client: PatientClient, out: Output) -> api.User | None:
    logged_in = client.is_authorized
    if not logged_in:
        return None
    try:
        return await client.get_me()
    except (LoggedOut, Unauthorized) as error:
        if client.is_authorized:
            raise
        out.note(f"The login that this session had is over ({error}); logging in anew.")
        return None


class LoginPrompt:
    """Answers the login's questions: each ``--…-stdin`` from one line of stdin, the rest at the terminal, if any."""

    def __init__(self, args: argparse.Namespace, out: Output) -> None:
        self._out = out
        self._lines = LineReader(0)
        self._from_stdin = {
            wanted
            for wanted, given in (
                (Wanted.BOT_TOKEN, getattr(args, "bot_token_stdin", False)),
                (Wanted.CODE, args.code_stdin),
                (Wanted.PASSWORD, getattr(args, "password_stdin", False)),
            )
            if given
        }
        self._given: set[Wanted] = set()
        self._terminal: Prompt | None = TerminalPrompt(output=out.stderr) if has_terminal() else None

    def check_phone(self, phone: str | None) -> None:
        """Refuse, before anything is sent, a login that nobody would give a phone number."""
        if self._terminal is None and phone is None:
            raise UsageError("the phone number is missing: there is no terminal to ask on; use --phone")

    def check_code(self) -> None:
        """Refuse, before anything is sent, a login whose code nobody would give."""
        if self._terminal is None and Wanted.CODE not in self._from_stdin:
            raise UsageError("the login code is missing: there is no terminal to ask on; use --code-stdin")

    def tell(self, text: str) -> None:
        """Show one line."""
        self._out.note(text)

    async def ask(self, wanted: Wanted, question: str, *, problem: str = "") -> str:
        """The answer; each line of stdin is given once. Raises NoAnswer."""
        if wanted in self._from_stdin:
            if wanted in self._given:
                raise NoAnswer(f"{wanted.value} is needed once more, and stdin gives it once")
            if wanted is Wanted.PASSWORD and Wanted.CODE in self._from_stdin - self._given:
                await self._lines.line()  # the code's line, for a login that wanted none
            self._given.add(wanted)
            line = await self._lines.line()
            if not line:
                raise NoAnswer(
                    f"{wanted.value} is missing: {'stdin has ended' if line is None else 'its line is empty'}"
                )
            return line
        if self._terminal is None:
            option = "; use --password-stdin" if wanted is Wanted.PASSWORD else ""
            raise NoAnswer(f"{wanted.value} is missing: there is no terminal to ask on{option}")
        return await self._terminal.ask(wanted, question, problem=problem)


# ---- logout, whoami -------------------------------------------------------------------------------------------------


async def logout(args: argparse.Namespace, out: Output) -> int:
    """Log out on every data centre and wipe the session's keys."""
    path = session_path(args)
    async with open_session(args, out, need_login=True) as client:
        report = await client.within(client.client.log_out)
    if out.json:
        out.document(
            {
                "logged_out": list(report.logged_out),
                "destroyed": list(report.destroyed),
                "unreachable": list(report.unreachable),
                "session": str(path),
            }
        )
        return DONE
    where = f"Logged out on data centre {_join(report.logged_out)}; the" if report.logged_out else "The"
    out.say(f"{where} keys in {path} are wiped.")
    if report.destroyed:
        out.say(f"On data centre {_join(report.destroyed)} the key is destroyed: it was logged in there no more.")
    if report.unreachable:
        out.note(
            f"Data centre {_join(report.unreachable)} could not be told: its key is wiped here, but may still work."
        )
    return DONE


async def whoami(args: argparse.Namespace, out: Output) -> int:
    """Ask Telegram who is logged in here."""
    path = session_path(args)
    async with open_session(args, out, need_login=True) as client:
        user = await client.get_me()
        if out.json:
            out.document(_account(user, client, path))
        else:
            out.say(f"{_name(user)}, data centre {client.client.home_dc_id}, session {path}")
    return DONE


def _account(user: api.User, client: PatientClient, path: Path) -> dict[str, Any]:
    return {
        "id": user.id,
        "name": _full_name(user),
        "phone": _phone(user),
        "username": user.username,
        "bot": user.bot,
        "dc": client.client.home_dc_id,
        "session": str(path),
    }


def _name(user: api.User) -> str:
    parts = [f"id {user.id}", _phone(user), None if user.username is None else f"@{user.username}"]
    if user.bot:
        parts.append("a bot")
    return f"{_full_name(user)} ({', '.join(part for part in parts if part)})"


def _full_name(user: api.User) -> str:
    return " ".join(part for part in (user.first_name, user.last_name) if part)


def _phone(user: api.User) -> str | None:
    return f"+{user.phone.removeprefix('+')}" if user.phone else None


def _join(ids: tuple[int, ...]) -> str:
    return ", ".join(map(str, ids))
