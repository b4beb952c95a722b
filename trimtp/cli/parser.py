"""What can be typed: commands and their options. Imports nothing heavy, so that ``--help`` is quick.

The common options may stand before or after the command's name. argparse keeps one namespace for each side, so every
default is SUPPRESS, lists get a name per side, and :func:`parse` puts the two sides together.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from trimtp.config import TRANSPORT_NAMES, DcOption

__all__ = ["DEFAULT_TIMEOUT", "build_parser", "parse", "parse_dc"]

DEFAULT_TIMEOUT = 30.0
"""Seconds that a command waits for an answer from Telegram."""

_DEFAULTS: dict[str, Any] = {
    "account": None,
    "home_dc": None,
    "json": False,
    "proxy": None,
    "session": None,
    "test_servers": False,
    "timeout": DEFAULT_TIMEOUT,
    "transport": None,
}
_LISTS = ("dc", "public_key", "verbose")
_SECRETS = {
    "--api-hash": "it is asked for, or read from TRIMTP_API_HASH",
    "--bot-token": "use --bot-token-stdin",
    "--code": "it is asked for, or use --code-stdin",
    "--passcode": "it is asked for, or read from TRIMTP_TDATA_PASSCODE",
    "--passphrase": "it is asked for, or read from TRIMTP_PASSPHRASE",
    "--password": "it is asked for, or use --password-stdin",
    "--string": "trimtp import - reads a session string from stdin",
    "--token": "use --bot-token-stdin",
}
"""Options that people know from elsewhere and that there are none of, and what to do instead."""
_NO_ACCOUNT = ("completion", "explain", "mock", "demo")
"""Commands that have nothing to do with a session of yours."""


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line as a namespace in which every common option has a value; ``command`` is the command's name.

    Raises SystemExit, after one message on stderr, for wrong usage (2) and for ``--help`` and ``--version`` (0).
    """
    parser = build_parser()
    args, unknown = parser.parse_known_args(argv)
    if unknown:
        parser.error(_why_unknown(unknown))
    if args.command in _NO_ACCOUNT:
        given = [name for name in ("dc", "public_key", *_DEFAULTS) if name != "json" and hasattr(args, name)]
        if given:
            parser.error(f"{args.command} takes no --{given[0].replace('_', '-')}")
    for name in _LISTS:
        before, after = getattr(args, name, None), getattr(args, f"{name}_after", None)
        empty: Any = 0 if name == "verbose" else []
        setattr(args, name, (before or empty) + (after or empty))
    for name, default in _DEFAULTS.items():
        if not hasattr(args, name):
            setattr(args, name, default)
    return args


def _why_unknown(words: list[str]) -> str:
    """What to tell about words that no option takes; one that would be a secret is not repeated."""
    for word in words:
        name = word.partition("=")[0]
        if name in _SECRETS:
            return f"{name} would show a secret to everybody who can list processes: {_SECRETS[name]}"
    return f"unrecognized arguments: {' '.join(words)}"


def parse_dc(text: str) -> DcOption:
    """``ID=HOST:PORT`` as an address; an IPv6 host stands in brackets. Raises argparse.ArgumentTypeError."""
    number, equals, address = text.partition("=")
    host, colon, port = address.rpartition(":")
    try:
        if not equals or not colon:
            raise ValueError
        dc_id, port_number = int(number), int(port)
        bracketed = host.startswith("[") and host.endswith("]")
        if bracketed:
            host = host[1:-1]
        if bracketed is not (":" in host):
            raise ValueError
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not ID=HOST:PORT, such as 2=149.154.167.51:443 or 2=[2001:67c:4e8:f002::a]:443"
        ) from None
    try:
        return DcOption(dc_id, host, port_number, ipv6=bracketed)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from None


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not seconds > 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no positive number of seconds")
    return seconds


def _dc_list(text: str) -> tuple[int, ...]:
    try:
        ids = tuple(int(part) for part in text.split(","))
    except ValueError:
        ids = ()
    if not ids or len(set(ids)) != len(ids) or any(not 1 <= dc_id <= 1000 for dc_id in ids):
        raise argparse.ArgumentTypeError(f"{text!r} is not a list of data centre ids, such as 1,2,4")
    return ids


def _port(text: str) -> int:
    port = int(text) if text.isascii() and text.isdigit() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port (0 … 65535; 0: any free ones)")
    return port


def _mock_user(text: str) -> tuple[str, str | None]:
    phone, colon, password = text.partition(":")
    if not phone.removeprefix("+").isdigit():
        raise argparse.ArgumentTypeError(f"{text!r} is not PHONE or PHONE:PASSWORD, such as +15550001:secret")
    return phone, password if colon else None


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="trimtp",
        description="A Telegram client for Trio, from the command line.",
        epilog="Exit codes: 0 done, 1 refused or failed, 2 usage or a value missing, 3 not logged in, 4 flood wait, "
        "5 session in use, 130 interrupted.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    _add_output_options(parser, "")
    _add_account_options(parser, "")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, about: str, *, account: bool = True, description: str = "") -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=description or about, allow_abbrev=False)
        _add_output_options(sub, "_after")
        if account:
            _add_account_options(sub, "_after")
        return sub

    login = command(
        "login",
        "log in and keep the session in a file",
        description="Log in with a phone number, the code that Telegram sends to it, and the two-step verification "
        "password if there is one; what is not given is asked for on the terminal. The api id and hash of your "
        "program (https://my.telegram.org) are read from TRIMTP_API_ID and TRIMTP_API_HASH (or TG_API_ID and "
        "TG_API_HASH). No secret is taken as an argument, because other users of the machine see arguments.",
    )
    login.add_argument("--phone", metavar="NUMBER", help="the phone number, with the country code")
    login.add_argument(
        "--bot-token-stdin", action="store_true", help="log in as a bot: the first line of stdin is its token"
    )
    login.add_argument("--code-stdin", action="store_true", help="the next line of stdin is the code")
    login.add_argument(
        "--password-stdin", action="store_true", help="the next line of stdin, after the code, is the password"
    )
    login.add_argument(
        "--qr", action="store_true", help="show a QR code for a phone that is logged in, instead of asking for a code"
    )

    command("logout", "log out on every data centre and wipe the session")
    command("whoami", "say who is logged in")
    dcs = command(
        "dcs",
        "list the data centres: state, authorized, key id, last ok",
        description="List the data centres as the session knows them, without sending anything. With --watch connect "
        "to all of them, make a small call to each every two seconds, and print every change as it comes: keys made "
        "and dropped, transfers of the authorization, states.",
    )
    dcs.add_argument(
        "--watch", metavar="SECONDS", nargs="?", type=_seconds, const=-1.0, help="live, for so long (or until Ctrl-C)"
    )

    _add_session_commands(command)
    devices = command(
        "devices",
        "list where the account is logged in, or end one of these logins",
        description="List where the account is logged in; with 'end HASH' end the login that has this hash.",
    )
    devices.add_argument("words", metavar="end HASH", nargs="*", help="the login to end")

    change = command("change-phone", "give the account another phone number")
    change.add_argument("number", metavar="NUMBER", help="the new phone number, with the country code")
    change.add_argument("--code-stdin", action="store_true", help="the next line of stdin is the code")

    reset = command(
        "reset-password",
        "take away a forgotten two-step verification password",
        description="Take away the two-step verification password of the account that is logged in here. Telegram "
        "does that a week after it was asked for: run the command again then.",
    )
    reset.add_argument("--cancel", action="store_true", help="call off a reset that waits")

    invoke = command(
        "invoke",
        "call one method of the API and print its answer as JSON",
        description="Call one method of Telegram's API. A value is read by its type: numbers, text, true and false; "
        "bytes as hex or @FILE; lists and objects as JSON, an object with its name under '_', such as "
        """id='[{"_": "inputUserSelf"}]'; an object without fields by its bare name, such as peer=inputPeerSelf.""",
    )
    invoke.add_argument("method", metavar="METHOD", help="such as help.getNearestDc")
    invoke.add_argument("fields", metavar="FIELD=VALUE", nargs="*", help="a field of the method")
    invoke.add_argument("--dc-id", type=int, metavar="ID", help="the data centre to call it on (default: home)")

    explain = command("explain", "explain a method, constructor, type or error of the API", account=False)
    explain.add_argument("name", metavar="NAME", help="such as auth.sendCode, user, InputPeer, FLOOD_WAIT_X")

    mock = command(
        "mock",
        "run mock data centres on this machine until interrupted",
        account=False,
        description="Run a cluster of mock data centres that speak MTProto over TCP. The first line on stdout is JSON "
        "with their addresses, their public key and the login code.",
    )
    mock.add_argument("--dcs", type=_dc_list, default=(1, 2, 4), metavar="1,2,4", help="the ids (default: 1,2,4)")
    mock.add_argument("--home", type=int, metavar="ID", help="where the accounts live (default: 2, or the first one)")
    mock.add_argument(
        "--host", default="127.0.0.1", metavar="ADDRESS", help="the address to listen on (default: 127.0.0.1)"
    )
    mock.add_argument(
        "--port", type=_port, default=0, metavar="N", help="the first port, the others follow (default: any)"
    )
    mock.add_argument("--user", type=_mock_user, action="append", default=[], metavar="PHONE[:PASSWORD]",
                      help="an account; may be repeated")  # fmt: skip
    mock.add_argument("--code", default="12345", metavar="CODE", help="the login code (default: 12345)")
    mock.add_argument(
        "--strict", action="store_true", help="answer every deviation from the specification with an error"
    )

    command(
        "doctor",
        "examine the network, the clock, the session, the ciphers and the versions",
        description="Ask every data centre by every transport (or the one given) for the first step of a key exchange, "
        "compare clocks, read the session, measure AES. Exit code 1 if the home data centre cannot be reached or the "
        "session cannot be read.",
    )
    completion = command("completion", "print a script that completes commands in your shell", account=False)
    completion.add_argument("shell", choices=("bash", "zsh", "fish"), help="which shell")

    command("demo", "watch a login and calls on three mock data centres", account=False)
    return parser


def _add_session_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    accounts = command(
        "accounts",
        "list the accounts; choose the default one; remove one",
        description="The accounts that are kept in the user's data directory, one session file each. "
        "trimtp login --account NAME adds one; 'accounts default NAME' chooses the one that is meant when none is "
        "named; 'accounts remove NAME' deletes its session here, which does not end its login at Telegram.",
    )
    accounts.add_argument("action", nargs="?", choices=("list", "default", "remove"), default="list",
                          help="list (if nothing is said), default, remove")  # fmt: skip
    accounts.add_argument("name", nargs="?", metavar="NAME", help="the account")
    accounts.add_argument("--yes", action="store_true", help="remove without asking")

    export = command(
        "export",
        "write the session, which is a secret, to a new file or to stdout",
        description="Write the session as one line of text (--format string), or as a copy of its file "
        "(--format sqlite; also while it is in use). Whoever has it has the account. The text is never encrypted; the "
        "copy is, if the session is.",
    )
    export.add_argument("--to", type=Path, metavar="FILE", help="a new file, for you alone (0600)")
    export.add_argument("--stdout", action="store_true", help="print the secret")
    export.add_argument("--format", choices=("string", "sqlite"), default="string", help="default: string")

    importing = command(
        "import",
        "take over a session of Telethon, Pyrogram, Kurigram, GramJS, mtcute or Telegram Desktop",
        description="Take over a login from another program into a new session here. SOURCE is a session file of "
        "Telethon, Pyrogram or Kurigram, the folder tdata of Telegram Desktop, a file with a session string (also of "
        "GramJS, mtcute and trimtp), or - for a session string on stdin. What it is, is found out. Telegram is asked "
        "whose session it is before it is kept; nothing is overwritten. TRIMTP_TDATA_PASSCODE is the local passcode.",
    )
    importing.add_argument("source", metavar="SOURCE", help="a file, a folder, or - for stdin")
    importing.add_argument("--offline", action="store_true", help="keep it without asking Telegram")
    importing.add_argument("--number", type=int, metavar="N", help="which account of Telegram Desktop, from 1")

    passphrase = command(
        "passphrase",
        "encrypt the session with a passphrase, change it, or remove it",
        description="Encrypt the session's keys with a passphrase, or change it; --remove stores them in the clear "
        "again. The passphrase is asked for, or read from TRIMTP_PASSPHRASE (the present one, for all commands) and "
        "TRIMTP_NEW_PASSPHRASE.",
    )
    passphrase.add_argument("--remove", action="store_true", help="store the session in the clear again")


def _add_output_options(parser: argparse.ArgumentParser, suffix: str) -> None:
    group = parser.add_argument_group("output")
    suppress = argparse.SUPPRESS
    group.add_argument(
        "--json", action="store_true", default=suppress, help="one JSON document on stdout, all else on stderr"
    )
    group.add_argument("-v", "--verbose", action="count", dest=f"verbose{suffix}", default=suppress,
                       help="log to stderr; -vv for more")  # fmt: skip


def _add_account_options(parser: argparse.ArgumentParser, suffix: str) -> None:
    group = parser.add_argument_group("session and servers")

    def add(*names: str, **how: Any) -> None:
        group.add_argument(*names, default=argparse.SUPPRESS, **how)

    add("--session", type=Path, metavar="PATH", help="the session file (default: that of the default account)")
    add("--account", metavar="NAME", help="the account of this name, in the user's data directory")
    add("--dc", action="append", dest=f"dc{suffix}", type=parse_dc, metavar="ID=HOST:PORT",
        help="the address of a data centre; may be repeated")  # fmt: skip
    add("--public-key", action="append", dest=f"public_key{suffix}", type=Path, metavar="FILE.pem",
        help="an RSA key of the servers; may be repeated")  # fmt: skip
    add("--home-dc", type=int, metavar="ID", help="the data centre to log in at (default: 2)")
    add("--test-servers", action="store_true", help="Telegram's test servers")
    add("--transport", choices=TRANSPORT_NAMES, metavar="NAME", help=f"the framing: {', '.join(TRANSPORT_NAMES)}")
    add(
        "--proxy",
        metavar="URL",
        help="connect through socks5://, socks4:// or http://HOST:PORT; one with a password is read from TRIMTP_PROXY",
    )
    add(
        "--timeout",
        type=_seconds,
        metavar="SECONDS",
        help=f"how long to wait for an answer (default: {DEFAULT_TIMEOUT:g})",
    )


class _Version(argparse.Action):
    """Print the version, looked up only now."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            number = version("trimtp")
        except PackageNotFoundError:
            number = "(not installed)"
        print(f"trimtp {number}")
        parser.exit()
