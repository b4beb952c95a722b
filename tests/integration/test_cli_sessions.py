"""accounts, export, import and passphrase, and the options --account and TRIMTP_PASSPHRASE, against a mock cluster."""

from __future__ import annotations

import base64
import os
import pty
import stat
import struct
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trio

from tests.integration.cli_stage import PHONE, Stage, open_stage, set_credentials, stored
from tests.unit.cli.harness import Result, Watched, run_cli, stdin_is, typed
from tests.unit.store.samples import key_bytes
from tests.unit.store.test_foreign import MADE, tdata
from trimtp.store import SessionChange, SessionData, SqliteStore, cipher, files
from trimtp.store.cipher import Cost
from trimtp.structs import replace

HORSE, STAPLE = "correct horse", "battery staple"


@pytest.fixture(autouse=True)
def surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials in the environment, a data directory of the test's own, cheap passphrases."""
    set_credentials(monkeypatch)
    for name in ("TRIMTP_PASSPHRASE", "TRIMTP_NEW_PASSPHRASE", "TRIMTP_TDATA_PASSCODE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(cipher, "DEFAULT_COST", Cost(16, 8, 1))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "trimtp"


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path, password=None) as stage:
        stage.cluster.add_user(first_name="Robot", bot_token="77:token")
        yield stage


async def command(stage: Stage, *argv: str | Path, stdin: str = "") -> Result:
    """A command without ``--session``."""
    with typed(stdin):
        return await run_cli(argv[0], *stage.options, *argv[1:])


async def log_in(stage: Stage, *options: str | Path) -> None:
    result = await command(stage, "login", "--phone", PHONE, "--code-stdin", *options, stdin="12345\n")
    assert result.code == 0, result.err


async def answered(stage: Stage, dialogue: list[tuple[str, str]], *argv: str | Path) -> tuple[Result, str]:
    """A command at a terminal: what it asks and what is typed; how it ended, and what the terminal showed."""
    person, program = pty.openpty()
    screen, results = Watched(), []

    async def run() -> None:
        results.append(await run_cli(argv[0], *stage.options, *argv[1:], stderr=screen))

    with stdin_is(program):
        async with trio.open_nursery() as nursery:
            nursery.start_soon(run)
            for question, answer in dialogue:
                await screen.until(question)
                os.write(person, answer.encode() + b"\n")
    os.close(program)
    try:
        shown = os.read(person, 10_000).decode()
    except OSError:  # the terminal is gone and has shown nothing
        shown = ""
    os.close(person)
    return results[0], shown


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def content(path: Path) -> bytes:
    return path.read_bytes()


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def refused(result: Result, code: int, says: str) -> None:
    assert result.code == code, result.err
    assert says in result.err.splitlines()[-1]
    assert result.out == ""
    assert "Traceback" not in result.err


# ---- accounts -------------------------------------------------------------------------------------------------------


async def test_accounts_have_names_and_one_is_the_default(stage: Stage, folder: Path) -> None:
    result = await run_cli("accounts")
    assert (result.code, result.err) == (0, "")
    assert result.out == f"No account yet (trimtp login makes one, in {folder})\n"
    assert (await run_cli("accounts", "default")).out == "default\n"
    assert listing(folder) == []
    await log_in(stage)
    with typed("77:token\n"):
        result = await run_cli("login", *stage.options, "--account", "robot", "--bot-token-stdin")
    assert result.out.splitlines()[-1] == f"The session is in {folder / 'robot.session'}"
    assert listing(folder) == ["default.session", "robot.session"]
    assert {mode(folder / name) for name in listing(folder)} == {0o600}
    assert mode(folder) == 0o700

    assert (await command(stage, "whoami", "--json")).document["name"] == "Ada Lovelace"
    assert (await command(stage, "whoami", "--json", "--account", "robot")).document["name"] == "Robot"
    rows = (await run_cli("accounts", "--json")).document
    assert [(row["name"], row["default"], row["bot"], row["dc"], row["trouble"]) for row in rows] == [
        ("default", True, False, 2, None),
        ("robot", False, True, 2, None),
    ]
    assert rows[0]["id"] == stage.user.id

    assert (await run_cli("accounts", "default", "robot")).out == "robot is the default account now.\n"
    assert mode(folder / "default-account") == 0o600
    assert listing(folder) == ["default-account", "default.session", "robot.session"]
    assert (await command(stage, "whoami", "--json")).document["name"] == "Robot"
    table = (await run_cli("accounts", "list")).out.splitlines()
    assert table[0].split() == ["NAME", "ACCOUNT", "DC"]
    assert table[1].split() == ["default", "user", str(stage.user.id), "2"]
    assert table[2].split()[::4] == ["robot", "default"]
    assert table[3] == f"The sessions lie in {folder}"

    assert (await run_cli("accounts", "default", "default", "--json")).document == {"default": "default"}
    assert (await run_cli("accounts", "default", "--json")).document == {"default": "default"}
    assert listing(folder) == ["default.session", "robot.session"]


async def test_accounts_tells_what_is_wrong_with_one(stage: Stage, folder: Path) -> None:
    await log_in(stage)
    (folder / "notes.session").write_text("not a session")
    (folder / "Other File.session").write_text("not an account")
    (folder / "empty.session").touch()
    rows = (await run_cli("accounts", "--json")).document
    assert [row["name"] for row in rows] == ["default", "empty", "notes"]
    assert "no SQLite database" in rows[2]["trouble"]
    assert "notes" in (await run_cli("accounts")).out
    assert (await run_cli("accounts")).out.splitlines()[3].split()[:2] == ["notes", "?"]


async def test_accounts_are_removed_after_a_question(stage: Stage, folder: Path) -> None:
    await log_in(stage)
    await log_in(stage, "--account", "work")
    assert (await run_cli("accounts", "default", "work")).code == 0
    refused(await command_without_options("accounts", "remove", "work"), 1, "nothing was deleted")
    result, _ = await answered_bare([("Delete the session of work? (yes/no): ", "no")], "accounts", "remove", "work")
    refused(result, 1, "nothing was deleted")
    store = SqliteStore(folder / "work.session")
    await store.load()
    refused(await run_cli("accounts", "remove", "work", "--yes"), 5, "is in use")
    await store.aclose()
    result, _ = await answered_bare([("Delete the session of work? (yes/no): ", "yes")], "accounts", "remove", "work")
    assert result.out == "The session of work is deleted.\n"
    assert "trimtp logout --account work" in result.err
    assert listing(folder) == ["default.session"]
    assert (await run_cli("accounts", "default")).out == "default\n"
    document = (await run_cli("accounts", "remove", "default", "--yes", "--json")).document
    assert document == {"removed": "default", "session": str(folder / "default.session")}
    assert listing(folder) == []


async def command_without_options(*argv: str) -> Result:
    with typed(""):
        return await run_cli(*argv)


async def answered_bare(dialogue: list[tuple[str, str]], *argv: str) -> tuple[Result, str]:
    class Bare:
        options: tuple[str, ...] = ()

    return await answered(Bare(), dialogue, *argv)  # type: ignore[arg-type]  # all that it needs of a stage


@pytest.mark.parametrize(
    ("argv", "code", "says"),
    [
        (("accounts", "default", "nobody"), 3, "there is no account 'nobody'"),
        (("accounts", "remove", "nobody"), 3, "there is no account 'nobody'"),
        (("accounts", "default", "../up"), 2, "is no name for an account"),
        (("accounts", "remove"), 2, "accounts remove takes the name of an account"),
        (("accounts", "list", "work"), 2, "accounts list takes no name"),
        (("accounts", "--account", "work"), 2, "accounts takes the name itself"),
        (("whoami", "--account", "Work"), 2, "is no name for an account"),
        (("whoami", "--account", "work", "--session", "x"), 2, "--session and --account exclude each other"),
        (("whoami", "--account", "work"), 3, "there is no session at"),
        (("export", "--account", "work", "--stdout"), 3, "there is no session at"),
        (("export",), 2, "where to? --to FILE, or --stdout"),
        (("export", "--stdout", "--to", "x"), 2, "--to and --stdout exclude each other"),
        (("export", "--stdout", "--format", "sqlite"), 2, "--format sqlite wants --to FILE"),
        (("passphrase", "--account", "work"), 3, "there is no session at"),
        (("import", "no such file"), 2, "cannot read no such file: No such file"),
        (("import", "-"), 2, "no session string came on stdin"),
    ],
)
async def test_what_cannot_be_is_one_line(folder: Path, argv: tuple[str, ...], code: int, says: str) -> None:
    refused(await command_without_options(*argv), code, says)
    assert listing(folder) == []


async def test_a_spoiled_choice_of_the_default_is_mended_by_a_new_one(stage: Stage, folder: Path) -> None:
    await log_in(stage, "--account", "work")
    (folder / "default-account").write_text("../../etc/passwd")
    refused(await command(stage, "whoami"), 2, "names no account: trimtp accounts default NAME mends it")
    assert (await run_cli("accounts", "default", "work")).code == 0
    assert (await command(stage, "whoami")).code == 0


# ---- export ---------------------------------------------------------------------------------------------------------


async def test_export_and_import_of_our_string(stage: Stage, tmp_path: Path) -> None:
    await stage.log_in()
    secret = tmp_path / "secret.txt"
    result = await stage.run("export", "--to", str(secret))
    assert result.out == f"The session is in {secret}\n"
    assert "whoever has it has the account" in result.err
    assert mode(secret) == 0o600
    text = secret.read_text().strip()
    assert text.startswith("trimtp1.")
    refused(await stage.run("export", "--to", str(secret)), 1, "is there already, and nothing is overwritten")
    shown = await stage.run("export", "--stdout")
    assert shown.out.startswith("trimtp1.")
    assert "whoever has it" in shown.err
    document = (await stage.run("export", "--stdout", "--json")).document
    assert document == {"session": shown.out.strip(), "secret": True}
    document = (await stage.run("export", "--json", "--to", str(tmp_path / "b"))).document
    assert document == {"to": str(tmp_path / "b"), "format": "string", "secret": True}

    other = tmp_path / "other.session"
    result = await stage.run("import", str(secret), session=other)
    assert result.out.splitlines()[0] == f"Imported from trimtp: Ada Lovelace (id {stage.user.id}), data centre 2."
    assert (await stage.run("whoami", session=other)).code == 0
    refused(await stage.run("import", str(secret), session=other), 1, f"there is a session at {other} already")


async def test_export_at_a_terminal_asks(stage: Stage) -> None:
    await stage.log_in()

    class Screen(Watched):
        def isatty(self) -> bool:
            return True

    for answer, code in (("no", 1), ("yes", 0)):
        person, program = pty.openpty()
        stderr, stdout = Watched(), Screen()
        codes: list[int] = []

        async def run(stdout: Screen = stdout, stderr: Watched = stderr, codes: list[int] = codes) -> None:
            from trimtp.cli.output import Output
            from trimtp.cli.parser import parse
            from trimtp.cli.run import command_named, guarded

            args = parse(["export", "--session", str(stage.session), *stage.options])
            codes.append(await guarded(command_named("export"), args, Output(stdout, stderr, environ={})))

        with stdin_is(program):
            async with trio.open_nursery() as nursery:
                nursery.start_soon(run)
                await stderr.until("Show the secret of the session here? (yes/no): ")
                os.write(person, answer.encode() + b"\n")
        os.close(program)
        os.close(person)
        assert codes == [code]
        assert ("trimtp1." in stdout.getvalue()) is (code == 0)


async def test_S_07_export_of_a_copy_while_the_session_is_in_use(stage: Stage, tmp_path: Path) -> None:
    await stage.log_in()
    store = SqliteStore(stage.session)
    data = await store.load()
    await store.commit(change_of(data))
    refused(await stage.run("export", "--stdout"), 5, "is in use")
    copy = tmp_path / "copy.session"
    result = await stage.run("export", "--format", "sqlite", "--to", str(copy), "--json")
    assert result.document == {"to": str(copy), "format": "sqlite", "secret": True}
    await store.aclose()
    assert mode(copy) == 0o600
    copied = SqliteStore(copy)
    assert await copied.load() == await store.load()
    await store.aclose()
    await copied.aclose()
    again = await stage.run("export", "--format", "sqlite", "--to", str(copy))
    refused(again, 1, "is there already, and nothing is overwritten")
    assert (await stage.run("export", "--format", "sqlite", "--to", str(tmp_path / "closed"))).code == 0
    assert (await stage.run("whoami", session=tmp_path / "closed")).code == 0
    nowhere = await stage.run("export", "--format", "sqlite", "--to", str(tmp_path / "no" / "copy"))
    refused(nowhere, 1, "No such file or directory")


def change_of(data: SessionData) -> SessionChange:
    return SessionChange(put=tuple(replace(record, exports=9) for record in data.dcs.values()))


async def test_a_session_without_an_account_is_not_exported(stage: Stage, tmp_path: Path) -> None:
    store = SqliteStore(stage.session)
    await store.load()
    await store.aclose()
    refused(await stage.run("export", "--stdout"), 3, "has no account")
    (tmp_path / "text").write_text("no session")
    refused(await stage.run("export", "--stdout", session=tmp_path / "text"), 1, "no SQLite database")
    sqlite = await stage.run("export", "--format", "sqlite", "--to", str(tmp_path / "x"), session=tmp_path / "text")
    refused(sqlite, 1, "no SQLite database")
    assert not [name for name in listing(tmp_path) if name.startswith("x")]


# ---- import ---------------------------------------------------------------------------------------------------------


async def test_a_session_string_is_no_argument(stage: Stage, tmp_path: Path) -> None:
    for text in (MADE["gramjs"], MADE["mtcute_user"], MADE["gramjs"] + "=" * 100, MADE["mtcute_user"][:-9]):
        result = await command(stage, "import", text)
        refused(result, 2, "a session string is a secret and no argument")
        assert text[:20] not in result.err
    assert listing(tmp_path / "data") == []


async def test_import_offline_is_told_as_not_verified(stage: Stage, folder: Path) -> None:
    result = await command(stage, "import", "-", "--offline", "--account", "mine", stdin=MADE["mtcute_user"])
    assert result.out.splitlines() == [
        "Imported from mtcute: id 5123456789, data centre 4.",
        f"The session is in {folder / 'mine.session'}",
    ]
    assert "It was not verified" in result.err
    rows = (await run_cli("accounts", "--json")).document
    assert [(row["name"], row["id"], row["dc"]) for row in rows] == [("mine", 5123456789, 4)]
    document = (await command(stage, "import", "-", "--offline", "--json", stdin=MADE["mtcute_bot"])).document
    assert (document["verified"], document["bot"], document["name"]) == (False, True, None)
    result = await command(stage, "import", "-", "--offline", "--account", "gramjs", stdin=MADE["gramjs"])
    refused(result, 2, "a session of GramJS does not say whose it is: import it without --offline")
    assert stage.cluster.calls == []


async def test_import_of_tdata(stage: Stage, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two = tdata("tdata_two", tmp_path / "two")
    result = await command(stage, "import", two, "--offline", "--number", "1")
    assert result.out.startswith("Imported from Telegram Desktop: id 1001, data centre 1.")
    assert "1 more in the same folder" in result.err
    locked = tdata("tdata_passcode", tmp_path / "locked")
    import_ = ("import", locked, "--offline", "--account")
    refused(await command(stage, *import_, "a"), 2, "has a local passcode: set TRIMTP_TDATA_PASSCODE")
    result, shown = await answered(stage, [("Local passcode of Telegram Desktop: ", HORSE)], *import_, "a")
    assert result.out.startswith("Imported from Telegram Desktop: id 777000")
    assert "horse" not in shown + result.out + result.err
    monkeypatch.setenv("TRIMTP_TDATA_PASSCODE", "wrong horse")
    refused(await command(stage, *import_, "b"), 1, "the passcode does not open")
    monkeypatch.setenv("TRIMTP_TDATA_PASSCODE", HORSE)
    assert (await command(stage, *import_, "b")).code == 0
    assert listing(folder) == ["a.session", "b.session", "default.session"]


async def test_import_at_a_terminal_asks_unseen(stage: Stage) -> None:
    text = MADE["mtcute_user"]
    result, shown = await answered(stage, [("Session string: ", text)], "import", "-", "--offline")
    assert result.code == 0, result.err
    assert text[:20] not in shown + result.out + result.err


async def test_a_key_that_telegram_does_not_know_is_not_imported(stage: Stage, folder: Path) -> None:
    stranger = struct.pack(">BI?256sQ?", 2, 12345, False, key_bytes("stranger"), 777, False)
    result = await command(stage, "import", "-", stdin=base64.urlsafe_b64encode(stranger).decode())
    assert result.code == 3, result.err
    assert "not imported" in result.err
    assert result.out == ""
    assert listing(folder) == []


async def test_a_session_that_names_somebody_else_is_not_imported(stage: Stage, tmp_path: Path, folder: Path) -> None:
    await stage.log_in()
    store = SqliteStore(stage.session)
    data = await store.load()
    await store.aclose()
    (key,) = [record.auth_key for record in data.dcs.values() if record.key.dc_id == 2]
    liar = struct.pack(">BI?256sQ?", 2, 12345, False, key, stage.user.id + 1, False)
    result = await command(stage, "import", "-", stdin=base64.urlsafe_b64encode(liar).decode())
    refused(result, 1, "the session is not that of the user it names; not imported")
    assert listing(folder) == []


async def test_without_an_answer_there_is_a_way_without_it(stage: Stage, folder: Path) -> None:
    for dc in stage.cluster.dcs.values():
        dc.faults.refuse()
        dc.faults.reset()
    result = await command(stage, "import", "-", "--timeout", "0.2", "--home-dc", "4", stdin=MADE["mtcute_user"])
    refused(result, 1, "--offline imports it unverified")
    assert listing(folder) == []


async def test_a_session_of_the_test_servers_is_tried_there(stage: Stage) -> None:
    result = await command(stage, "import", "-", "--home-dc", "9", stdin=MADE["mtcute_test_ipv6"])
    refused(result, 2, "home data centre 9")


async def test_too_much_on_stdin(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trimtp.cli.importing._LONGEST_STRING", 100)
    refused(await command(stage, "import", "-", stdin="A" * 200 + "\n"), 1, "too long for a session string")


async def test_a_session_that_appears_meanwhile_is_not_overwritten(
    stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await log_in(stage)
    before = content(folder / "default.session")
    real, looks = files.holds_bytes, []

    def not_there_at_first(path: Path) -> bool:
        looks.append(path)
        return len(looks) > 1 and real(path)

    monkeypatch.setattr(files, "holds_bytes", not_there_at_first)
    refused(await command(stage, "import", "-", "--offline", stdin=MADE["mtcute_user"]), 1, "already")
    assert content(folder / "default.session") == before


async def test_half_an_export_is_taken_away(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.log_in()

    def fault(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("trimtp.cli.export.os.fsync", fault)
        result = await stage.run("export", "--to", str(tmp_path / "secret"))
    refused(result, 1, "No space left on device")
    assert "secret" not in listing(tmp_path)


async def test_an_import_of_ours_keeps_what_it_knows_of_other_data_centres(stage: Stage, tmp_path: Path) -> None:
    await stage.log_in()
    call = ("invoke", "help.getAppConfig", "hash=0", "--dc-id", "4")
    assert (await stage.run(*call)).code == 0
    text = (await stage.run("export", "--stdout")).out
    other = tmp_path / "other.session"
    assert (await stage.run("import", "-", stdin=text, session=other)).code == 0
    assert (await stage.run(*call, session=other)).code == 0
    assert stage.cluster.count("auth.exportAuthorization", 2) == 1


# ---- passphrase -----------------------------------------------------------------------------------------------------


async def test_the_passphrase_of_a_session(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.log_in()
    plain = stored(stage.session.parent)["me.session"]
    refused(await stage.run("passphrase"), 2, "the new passphrase is missing: there is no terminal to ask on")
    monkeypatch.setenv("TRIMTP_NEW_PASSPHRASE", HORSE)
    result = await stage.run("passphrase")
    assert result.out == f"The session {stage.session} is encrypted. Without the passphrase it is lost.\n"
    assert stored(stage.session.parent)["me.session"] != plain
    refused(await stage.run("whoami"), 2, "is encrypted: a passphrase is needed")
    refused(await stage.run("export", "--stdout"), 2, "is encrypted: a passphrase is needed")
    monkeypatch.setenv("TRIMTP_PASSPHRASE", "wrong horse")
    before = content(stage.session)
    refused(await stage.run("whoami"), 1, "the passphrase does not open the session")
    assert content(stage.session) == before
    monkeypatch.setenv("TRIMTP_PASSPHRASE", HORSE)
    assert (await stage.run("whoami")).code == 0
    assert (await stage.run("export", "--stdout")).out.startswith("trimtp1.")
    monkeypatch.setenv("TRIMTP_NEW_PASSPHRASE", STAPLE)
    assert (await stage.run("passphrase", "--json")).document == {"encrypted": True, "session": str(stage.session)}
    refused(await stage.run("whoami"), 1, "the passphrase does not open the session")
    monkeypatch.setenv("TRIMTP_PASSPHRASE", STAPLE)
    result = await stage.run("passphrase", "--remove")
    assert result.out == f"The session {stage.session} is not encrypted any more.\n"
    result = await stage.run("whoami")
    assert result.code == 0
    assert result.err == (
        f"TRIMTP_PASSPHRASE is set, but the session {stage.session} is not encrypted (trimtp passphrase encrypts it)\n"
    )


async def test_a_passphrase_at_a_terminal(stage: Stage) -> None:
    await stage.log_in()
    session = ("--session", stage.session)
    asks = [("New passphrase: ", HORSE), ("The same again: ", STAPLE)]
    result, shown = await answered(stage, asks, "passphrase", *session)
    refused(result, 2, "the two are not the same; nothing was changed")
    result, more = await answered(stage, [("New passphrase: ", "")], "passphrase", *session)
    refused(result, 2, "a passphrase is at least one character")
    asks = [("New passphrase: ", HORSE), ("The same again: ", HORSE)]
    result, again = await answered(stage, asks, "passphrase", *session)
    assert result.code == 0, result.err
    question = f"Passphrase of the session {stage.session}: "
    result, last = await answered(stage, [(question, HORSE)], "whoami", *session)
    assert result.code == 0, result.err
    assert "horse" not in shown + more + again + last
    result, _ = await answered(stage, [(question, "")], "whoami", *session)
    refused(result, 2, "a passphrase is needed")


async def test_a_login_under_a_passphrase_is_encrypted_from_the_start(
    stage: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRIMTP_PASSPHRASE", HORSE)
    await log_in(stage)
    assert (await run_cli("accounts", "--json")).document[0]["encrypted"] is True
    assert "encrypted" in (await run_cli("accounts")).out
    assert (await command(stage, "whoami")).code == 0
    assert (await command(stage, "import", "-", "--offline", "--account", "b", stdin=MADE["mtcute_user"])).code == 0
    assert [row["encrypted"] for row in (await run_cli("accounts", "--json")).document] == [True, True]
