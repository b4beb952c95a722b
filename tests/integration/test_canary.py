"""No secret leaves its place: over logins, exports, imports, passphrases and errors, with everything logged at DEBUG.

Searched: what the commands print (but for the one that is asked to print the secret), all log records, every exception
that a command ended with and its traceback, the repr of every object of trimtp that lives while a client is open, and
every file outside the session store. Secrets: every auth key that either side made, temporary ones too, exported
authorizations, the code, passwords, tokens, the api hash, session strings, passphrases. Each is looked for as text and
as bytes, in hexadecimal, base64 and as Python writes it.
"""

from __future__ import annotations

import argparse
import base64
import gc
import logging
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import trimtp
from tests.integration.cli_stage import Stage, clear_credentials, stored
from tests.unit.cli.harness import Result, run_cli, typed
from trimtp.cli import run as running
from trimtp.cli.parser import build_parser
from trimtp.crypto.kdf import AuthKey
from trimtp.dc.line import Call
from trimtp.mtproto.events import Answer
from trimtp.mtproto.incoming import Incoming
from trimtp.mtproto.outbox import Request
from trimtp.store import SqliteStore, cipher
from trimtp.store.cipher import Cost
from trimtp.testing import open_mock_cluster
from trimtp.testing.accounts import Accounts

CODE, PASSWORD, TOKEN, API_HASH = "quaxolot", "canary password", "77:canary-token", "canary0api0hash"
HORSE, STAPLE = "canary horse", "canary staple"
"""The code is of letters, as some of Telegram's are: five digits turn up by themselves in ids and times."""
PHONE = "+15550001"


class Secrets:
    """What must not be seen, and everything that was."""

    def __init__(self) -> None:
        self.texts = [CODE, PASSWORD, TOKEN, API_HASH, HORSE, STAPLE, "tolotaxq", "canary wrong"]
        self.keys: set[bytes] = set()
        self.exported: set[bytes] = set()
        self.seen: list[str] = []

    def forms(self) -> Iterator[str]:
        """Each secret in each way that it could be written."""
        yield from self.texts
        for secret in [*self.keys, *self.exported]:
            for part in (secret[:24], secret[48:72]):  # whole groups of base64
                if len(part) >= 12:
                    yield from (part.hex(), base64.b64encode(part).decode(), base64.urlsafe_b64encode(part).decode())
                    yield repr(part)[2:-1]

    def leaked(self, text: str) -> list[str]:
        lowered = text.lower()
        return [form for form in self.forms() if form in text or form.lower() in lowered]

    def raw(self) -> Iterator[bytes]:
        yield from (text.encode() for text in self.texts)
        yield from (form.encode() for form in self.forms())
        for secret in [*self.keys, *self.exported]:
            yield secret[:16]


@pytest.fixture
def secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Secrets]:
    """Everything that is made a key of, exported, logged, printed or raised from now on is noted."""
    noted = Secrets()
    clear_credentials(monkeypatch)
    monkeypatch.setenv("TRIMTP_API_ID", "12345")
    monkeypatch.setenv("TRIMTP_API_HASH", API_HASH)
    for name in ("TRIMTP_PASSPHRASE", "TRIMTP_NEW_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path / "tmp"))
    for name in ("home", "tmp", "stage"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(cipher, "DEFAULT_COST", Cost(16, 8, 1))

    made = AuthKey.__init__

    def note_key(self: AuthKey, data: bytes) -> None:
        made(self, data)
        noted.keys.add(data)

    monkeypatch.setattr(AuthKey, "__init__", note_key)
    export = Accounts.export

    def note_export(self: Accounts, *arguments: Any, **named: Any) -> bytes:
        exported = export(self, *arguments, **named)
        noted.exported.add(exported)
        return exported

    monkeypatch.setattr(Accounts, "export", note_export)
    code_of = running.exit_code

    def note_error(error: BaseException) -> int | None:
        noted.seen += [repr(error), "".join(traceback.format_exception(error))]
        return code_of(error)

    monkeypatch.setattr(running, "exit_code", note_error)

    class Recorder(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            noted.seen.append(f"{logging.Formatter().format(record)} {record.args!r}")

    recorder = Recorder(logging.DEBUG)
    root = logging.getLogger()
    level, ours = root.level, logging.getLogger("trimtp").level
    root.addHandler(recorder)
    root.setLevel(logging.DEBUG)
    logging.getLogger("trimtp").setLevel(logging.DEBUG)
    yield noted
    root.removeHandler(recorder)
    root.setLevel(level)
    logging.getLogger("trimtp").setLevel(ours)


def reprs() -> Iterator[str]:
    """The repr of every living object of a class of ours."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(60)  # a tuple that another thread is building must not be held: it could not grow then
    try:
        ours = [value for value in gc.get_objects() if _is_ours(type(value))]
    finally:
        sys.setswitchinterval(interval)
    yield from map(repr, ours)


def _is_ours(kind: type) -> bool:
    module = getattr(kind, "__module__", None)
    return isinstance(module, str) and module.partition(".")[0] in {"trimtp", "trimtp_api"}


async def test_no_secret_leaves_its_place(secrets: Secrets, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "stage"
    async with open_mock_cluster(code=CODE) as cluster:
        user = cluster.add_user(phone=PHONE, first_name="Ada", password=PASSWORD)
        cluster.add_user(first_name="Robot", bot_token=TOKEN)
        (folder / "key.pem").write_text(cluster.public_key.to_pem())
        options = ["--public-key", str(folder / "key.pem"), "--timeout", "20", "-vv"]
        for option in cluster.dc_options:
            options += ["--dc", f"{option.id}={option.host}:{option.port}"]
        stage = Stage(cluster, user, folder / "me.session", options)

        async def run(code: int, *argv: str, stdin: str = "", session: str = "me.session") -> Result:
            result = await stage.run(*argv, stdin=stdin, session=folder / session)
            assert result.code == code, result.err
            secrets.seen += [result.out, result.err]
            return result

        login = ("login", "--phone", PHONE, "--code-stdin", "--password-stdin")
        await run(1, *login, stdin=f"tolotaxq\n{PASSWORD}\n")
        await run(1, *login, stdin=f"{CODE}\ncanary wrong\n")
        await run(0, *login, stdin=f"{CODE}\n{PASSWORD}\n")
        await run(1, "login", "--bot-token-stdin", stdin="1:canary wrong\n", session="bot.session")
        await run(0, "login", "--bot-token-stdin", stdin=f"{TOKEN}\n", session="bot.session")
        cluster.dc(4).faults.error("auth.importAuthorization", "AUTH_BYTES_INVALID")
        await run(0, "invoke", "help.getAppConfig", "hash=0", "--dc-id", "4")
        cluster.dc(2).faults.corrupt()
        cluster.dc(2).faults.drop()
        await run(0, "whoami")
        cluster.dc(2).faults.error("users.getUsers", "FLOOD_WAIT_5000", code=420)
        await run(4, "whoami")
        await run(1, "invoke", "auth.importAuthorization", "id=1", "bytes=636e617279")
        assert secrets.exported

        await run(0, "export", "--to", str(folder / "exported.txt"))
        text = stored(folder)["exported.txt"].decode().strip()
        secrets.texts.append(text[20:60])
        shown = await stage.run("export", "--stdout")
        assert secrets.leaked(shown.out)
        secrets.seen.append(shown.err)
        await run(2, "import", text, session="other.session")
        await run(1, "import", "-", stdin=text[:-3], session="other.session")
        await run(0, "import", "-", stdin=text, session="other.session")

        monkeypatch.setenv("TRIMTP_NEW_PASSPHRASE", HORSE)
        await run(0, "passphrase")
        monkeypatch.setenv("TRIMTP_PASSPHRASE", "canary wrong")
        await run(1, "whoami")
        monkeypatch.setenv("TRIMTP_PASSPHRASE", HORSE)
        monkeypatch.setenv("TRIMTP_NEW_PASSPHRASE", STAPLE)
        await run(0, "passphrase")
        monkeypatch.setenv("TRIMTP_PASSPHRASE", STAPLE)
        await run(0, "dcs")
        with typed(""):
            secrets.seen.append((await run_cli("accounts", "-vv")).out)

        store, config = SqliteStore(stage.session, STAPLE), cluster.client_config()
        async with trimtp.open_client(store, api_id=12345, api_hash=API_HASH, config=config) as client:
            await client.get_me()
            await client.dcs.warm(4)
            living = list(reprs())
        assert any("SqliteStore" in text for text in living)
        assert any("AuthKey" in text for text in living)
        secrets.seen += living

        await run(0, "logout", session="other.session")
        cluster.dc(2).faults.forget_authorizations()
        await run(3, "whoami", session="bot.session")

    # the search works: it finds what is planted
    assert len(secrets.keys) > 6
    for form in (*list(secrets.forms())[-4:], CODE, PASSWORD.upper()):
        assert secrets.leaked(f"before {form} after")
    assert any("dc2" in text for text in secrets.seen)
    leaks = [
        (form[:16], text[:300], text[max(0, text.lower().find(form.lower()) - 60) :][:200])
        for text in secrets.seen
        for form in secrets.leaked(text)
    ]
    assert leaks == []

    raw = list(secrets.raw())
    files = stored(folder) | stored(tmp_path / "tmp") | stored(tmp_path / "home")
    assert {"me.session", "exported.txt", "other.session", "bot.session", "key.pem"} == set(files)
    for name in ("me.session", "key.pem"):  # the session is encrypted by now; the others are for secrets
        assert not [secret[:8] for secret in raw if secret in files[name]], name
    assert any(key in files["bot.session"] for key in secrets.keys)


class Nobody:
    """Who cares for no call."""

    def forget(self, call: Call) -> None:
        raise AssertionError(f"{call} was not cancelled")


def test_what_carries_requests_and_answers_does_not_show_them() -> None:
    """Objects that live too short to be met by chance."""
    body = b"a canary in a body"
    carriers = (
        Call(body, repeatable=False, owner=Nobody()),
        Request(1, body, repeatable=False, init=False),
        Incoming(1, 1, 0x11223344, body),
        Answer(1, body),
    )
    for carrier in carriers:
        assert "canary" not in repr(carrier)


def test_no_option_takes_a_secret() -> None:
    """Other users of the machine see arguments: nothing secret has a place among them."""
    top = build_parser()
    (commands,) = (action for action in top._actions if isinstance(action, argparse._SubParsersAction))
    taking = [
        option
        for parser in (top, *commands.choices.values())
        for action in parser._actions
        for option in action.option_strings
        if action.nargs != 0
    ]
    assert "--session" in taking
    assert "--phone" in taking
    words = ("code", "password", "passphrase", "passcode", "token", "hash", "secret", "string", "auth-key")
    harmless = {"--code"}  # of the mock: the code of made-up accounts
    assert [option for option in taking if any(word in option for word in words) and option not in harmless] == []
