"""Running one command: the event loop, Ctrl-C, and the way from an exception to an exit code."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import trio

from trimtp.cli.exits import FAILED, INTERRUPTED, exit_code, line_for
from trimtp.cli.output import Output
from trimtp.errors import InternalError

__all__ = ["Command", "command_named", "guarded", "interruptible", "run"]

_log = logging.getLogger("trimtp.cli")

Command = Callable[[argparse.Namespace, Output], Awaitable[int]]


def run(args: argparse.Namespace) -> int:
    """Run the command that ``args`` names on this process's streams; its exit code."""
    if args.verbose:
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s: %(message)s"))
        logger = logging.getLogger("trimtp")
        logger.addHandler(handler)
        logger.setLevel(logging.INFO if args.verbose == 1 else logging.DEBUG)
    out = Output(sys.stdout, sys.stderr, json=args.json)
    return trio.run(interruptible, command_named(args.command), args, out)


async def interruptible(command: Command, args: argparse.Namespace, out: Output) -> int:
    """Run ``command`` until it ends or Ctrl-C comes, which cancels it and everything it started: code 130.

    A second Ctrl-C, while that is being tidied up, ends the process where it stands; the session store survives that.
    """
    code = INTERRUPTED
    watching = trio.CancelScope(shield=True)
    with trio.open_signal_receiver(signal.SIGINT) as signals:
        async with trio.open_nursery() as nursery:
            nursery.start_soon(_cancel_on_interrupt, signals, nursery.cancel_scope, watching)
            try:
                code = await guarded(command, args, out)
            finally:
                watching.cancel()
    return code


async def _cancel_on_interrupt(
    signals: AsyncIterator[int], scope: trio.CancelScope, watching: trio.CancelScope
) -> None:
    with watching:
        await anext(signals)
        scope.cancel()
        await anext(signals)
        os._exit(INTERRUPTED)


async def guarded(command: Command, args: argparse.Namespace, out: Output) -> int:
    """Run ``command``; an expected failure becomes one line on stderr and its exit code, a defect passes."""
    try:
        return await command(args, out)
    except BrokenPipeError:  # whoever read our output has read enough
        _silence(out)
        return FAILED
    except Exception as error:
        code = exit_code(error)
        if code is None:
            raise
        if isinstance(error, InternalError):
            _log.info("the defect:", exc_info=error)
        out.note(f"trimtp {args.command}: {line_for(error)}")
        return code


def command_named(name: str) -> Command:
    """The command, imported only when it is wanted."""
    match name:
        case "login" | "logout" | "whoami":
            from trimtp.cli import account

            return {"login": account.login, "logout": account.logout, "whoami": account.whoami}[name]
        case "dcs":
            from trimtp.cli.dcs import dcs

            return dcs
        case "accounts":
            from trimtp.cli.accounts import accounts

            return accounts
        case "export":
            from trimtp.cli.export import export

            return export
        case "import":
            from trimtp.cli.importing import import_session

            return import_session
        case "passphrase":
            from trimtp.cli.passphrase import passphrase

            return passphrase
        case "devices" | "change-phone" | "reset-password":
            from trimtp.cli import devices

            return {
                "devices": devices.devices,
                "change-phone": devices.change_phone,
                "reset-password": devices.reset_the_password,
            }[name]
        case "invoke":
            from trimtp.cli.invoke import invoke

            return invoke
        case "explain":
            from trimtp.cli.explain import explain

            return explain
        case "mock":
            from trimtp.cli.mock import mock

            return mock
        case "doctor":
            from trimtp.cli.doctor import doctor

            return doctor
        case "completion":
            from trimtp.cli.completion import completion

            return completion
        case "demo":
            from trimtp.cli.demo import demo

            return demo
    raise AssertionError(name)


def _silence(out: Output) -> None:
    """Nothing more can be written to stdout, not even what Python flushes at exit."""
    try:
        descriptor = out.stdout.fileno()
    except (OSError, ValueError):
        return
    with Path(os.devnull).open("wb") as nothing:
        os.dup2(nothing.fileno(), descriptor)
