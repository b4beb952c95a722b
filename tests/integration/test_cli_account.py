"""login, logout, whoami and dcs against a mock cluster, in this process."""

from __future__ import annotations

import json
import os
import pty
import re
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trio

import trimtp
from tests.integration.cli_stage import (
    PASSWORD,
    PHONE,
    Stage,
    clear_credentials,
    open_stage,
    set_credentials,
    stored,
)
from tests.unit.cli.harness import Result, Watched, run_cli, stdin_is, typed
from trimtp.testing import open_mock_cluster


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    set_credentials(monkeypatch)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path) as stage:
        yield stage


def modes(*paths: Path) -> list[int]:
    return [stat.S_IMODE(path.stat().st_mode) for path in paths]


def one_line(result: Result) -> str:
    """The one line on stderr with which a refusal ends; nothing is on stdout."""
    assert result.out == ""
    assert len(result.err.splitlines()) == 1, result.err
    assert "Traceback" not in result.err
    return result.err


# ---- login -----------------------------------------------------------------------------------------------------------


async def test_login_by_script(stage: Stage) -> None:
    result = await stage.run(
        "login", "--phone", "+1 555 0001", "--code-stdin", "--password-stdin", stdin=f"12345\n{PASSWORD}\n"
    )
    assert result.code == 0
    assert result.out == (
        f"Logged in as Ada Lovelace (id {stage.user.id}, +15550001, @ada), data centre 2.\n"
        f"The session is in {stage.session}\n"
    )
    assert result.err.startswith("A code of 5 characters was sent")
    assert "12345" not in result.out + result.err
    assert PASSWORD not in result.out + result.err
    assert modes(stage.session) == [0o600]


async def test_login_as_json_is_one_document_and_again_says_already(stage: Stage) -> None:
    login = ("login", "--phone", PHONE, "--code-stdin", "--password-stdin", "--json")
    result = await stage.run(*login, stdin=f"12345\n{PASSWORD}\n")
    expected = {
        "id": stage.user.id,
        "name": "Ada Lovelace",
        "phone": "+15550001",
        "username": "ada",
        "bot": False,
        "dc": 2,
        "session": str(stage.session),
        "already": False,
    }
    assert result.document == expected
    result = await stage.run(*login)
    assert (result.code, result.document) == (0, expected | {"already": True})
    assert stage.cluster.count("auth.sendCode") == 1
    result = await stage.run(*login[:-1])
    assert result.out.startswith("Already logged in as Ada Lovelace")


async def test_login_moves_to_the_home_of_the_account(tmp_path: Path) -> None:
    async with open_stage(tmp_path, home=4, password=None) as stage:
        result = await stage.run("login", "--phone", PHONE, "--code-stdin", "--json", stdin="12345\n")
        assert (result.code, result.document["dc"]) == (0, 4)
        assert stage.cluster.count("auth.sendCode", 2, refused=True) == 1


async def test_login_of_a_bot(stage: Stage) -> None:
    bot = stage.cluster.add_user(first_name="Robot", bot_token="77:token")
    result = await stage.run("login", "--bot-token-stdin", stdin="77:token\n")
    assert result.out.startswith(f"Logged in as Robot (id {bot.id}, a bot), data centre 2.\n")
    assert (await stage.run("whoami", "--json")).document["bot"] is True


async def test_a_wrong_bot_token(stage: Stage) -> None:
    result = await stage.run("login", "--bot-token-stdin", stdin="1:wrong\n")
    assert result.code == 1
    assert "the bot token is wrong (400 ACCESS_TOKEN_INVALID)" in one_line(result)
    assert "1:wrong" not in result.err


async def test_wrong_code_and_password_leave_the_keys_and_no_login(stage: Stage) -> None:
    login = ("login", "--phone", PHONE, "--code-stdin", "--password-stdin")
    result = await stage.run(*login, stdin=f"54321\n{PASSWORD}\n")
    assert result.code == 1
    assert result.err.splitlines()[-1] == "trimtp login: the code is wrong (400 PHONE_CODE_INVALID)"
    keys = (await stage.run("dcs", "--json")).document
    before = stored(stage.session.parent)
    result = await stage.run(*login, stdin="12345\nwrong horse\n")
    assert result.code == 1
    assert result.err.splitlines()[-1] == "trimtp login: the password is wrong (400 PASSWORD_HASH_INVALID)"
    after = (await stage.run("dcs", "--json")).document
    assert [row["key_id"] for row in after] == [row["key_id"] for row in keys]
    assert not any(row["authorized"] for row in after)
    assert set(stored(stage.session.parent)) == set(before)
    assert (await stage.run("whoami")).code == 3


async def test_an_unknown_phone_number(stage: Stage) -> None:
    result = await stage.run("login", "--phone", "+15559999", "--code-stdin", stdin="12345\n")
    assert result.code == 1
    assert result.err.splitlines()[-1] == "trimtp login: no account has this phone number, and none was made"
    result = await stage.run("login", "--phone", "+1", "--code-stdin", stdin="12345\n")
    assert result.code == 1
    assert one_line(result) == "trimtp login: Telegram does not know this phone number (400 PHONE_NUMBER_INVALID)\n"


@pytest.mark.parametrize(
    ("words", "stdin", "says"),
    [
        ([], "", "the phone number is missing: there is no terminal to ask on; use --phone"),
        (["--phone", PHONE], "", "the login code is missing: there is no terminal to ask on; use --code-stdin"),
        (["--phone", "Ada", "--code-stdin"], "", "--phone: a phone number is digits"),
        (["--qr", "--phone", PHONE], "", "--qr goes without --phone"),
        (["--qr", "--bot-token-stdin"], "", "--qr goes without --phone"),
        (["--bot-token-stdin", "--phone", PHONE], "", "--bot-token-stdin goes without"),
        (["--bot-token-stdin", "--code-stdin"], "", "--bot-token-stdin goes without"),
        (["--home-dc", "7", "--phone", PHONE, "--code-stdin"], "", "home data centre 7"),
        (
            ["--public-key", "/no/key.pem", "--phone", PHONE, "--code-stdin"],
            "",
            "--public-key /no/key.pem: No such file",
        ),
        (["--public-key", __file__, "--phone", PHONE, "--code-stdin"], "", "not a PEM text"),
    ],
)
async def test_what_cannot_work_is_refused_before_anything_is_made(
    stage: Stage, words: list[str], stdin: str, says: str
) -> None:
    result = await stage.run("login", *words, stdin=stdin)
    assert result.code == 2
    assert says in one_line(result)
    assert not stage.session.exists()
    assert stage.cluster.calls == []


@pytest.mark.parametrize(
    ("words", "stdin", "says"),
    [
        (["--phone", PHONE, "--code-stdin"], "", "the login code is missing: stdin has ended"),
        (["--phone", PHONE, "--code-stdin"], "12345\n", "the password is missing: there is no terminal"),
        (["--phone", PHONE, "--code-stdin", "--password-stdin"], "12345\n", "the password is missing: stdin has ended"),
        (
            ["--phone", PHONE, "--code-stdin", "--password-stdin"],
            "\npassword\n",
            "login code is missing: its line is empty",
        ),
        (["--bot-token-stdin"], "", "the bot token is missing: stdin has ended"),
    ],
)
async def test_a_value_that_stdin_does_not_give(stage: Stage, words: list[str], stdin: str, says: str) -> None:
    result = await stage.run("login", *words, stdin=stdin)
    assert result.code == 2
    assert says in result.err.splitlines()[-1]


async def test_the_api_id_is_needed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    login = ("login", "--phone", PHONE, "--code-stdin")
    clear_credentials(monkeypatch)
    result = await stage.run(*login)
    assert (result.code, one_line(result)) == (2, "trimtp login: the api id is missing: set TRIMTP_API_ID\n")
    for wrong in ("abc", "0", "-1"):
        monkeypatch.setenv("TG_API_ID", wrong)
        result = await stage.run(*login)
        assert result.code == 2
        assert "the api id is a positive whole number" in one_line(result)
    monkeypatch.setenv("TG_API_ID", "5")
    result = await stage.run(*login)
    assert (result.code, one_line(result)) == (2, "trimtp login: the api hash is missing: set TRIMTP_API_HASH\n")
    assert not stage.session.exists()


async def test_the_other_names_of_the_api_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clear_credentials(monkeypatch)
    monkeypatch.setenv("TG_API_ID", "5")
    monkeypatch.setenv("TG_API_HASH", "abc")
    async with open_stage(tmp_path, password=None) as stage:
        assert (await stage.run("login", "--phone", PHONE, "--code-stdin", stdin="12345\n")).code == 0


async def test_the_session_lies_in_the_users_data_directory_by_default(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert (await run_cli("whoami", *stage.options)).code == 3
    assert not (tmp_path / "data").exists()
    bot = stage.cluster.add_user(first_name="Robot", bot_token="77:token")
    with typed("77:token\n"):
        assert (await run_cli("login", "--bot-token-stdin", *stage.options)).code == 0
    result = await run_cli("whoami", "--json", *stage.options)
    path = Path(result.document["session"])
    assert result.document["id"] == bot.id
    assert path == tmp_path / "data" / "trimtp" / "default.session"
    assert modes(path.parent, path) == [0o700, 0o600]


async def test_login_in_a_terminal(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    clear_credentials(monkeypatch)
    person, program = pty.openpty()
    screen = Watched()
    results: list[Result] = []

    async def log_in() -> None:
        results.append(await run_cli("login", "--session", stage.session, *stage.options, stderr=screen))

    with stdin_is(program):
        async with trio.open_nursery() as nursery:
            nursery.start_soon(log_in)
            for question, answer in (
                ("API id (from https://my.telegram.org): ", "12345"),
                ("API hash: ", "0123abc"),
                ("Phone number: ", PHONE),
                ("Code (empty: have it sent by SMS, after 60 s): ", "54321"),
                ("The code is wrong (400 PHONE_CODE_INVALID).\nCode (", "12345"),
                ("Password (hint: a horse): ", "wrong horse"),
                ("The password is wrong (400 PASSWORD_HASH_INVALID).\nPassword (hint: a horse): ", PASSWORD),
            ):
                await screen.until(question)
                os.write(person, answer.encode() + b"\n")
    os.close(program)
    shown = os.read(person, 10_000).decode()
    os.close(person)
    assert results[0].code == 0, results[0].err
    assert results[0].out.startswith("Logged in as Ada Lovelace")
    assert PHONE in shown  # echoed by the terminal, as the passwords are not
    assert "horse" not in shown


async def test_an_ended_login_is_replaced_by_a_new_one(stage: Stage) -> None:
    await stage.log_in()
    stage.cluster.dc(2).faults.forget_authorizations()
    result = await stage.run("whoami")
    assert result.code == 3
    await stage.log_in()
    assert (await stage.run("whoami")).code == 0


async def test_a_login_that_ends_while_it_is_looked_at_is_replaced(stage: Stage) -> None:
    await stage.log_in()
    stage.cluster.dc(2).faults.forget_authorizations()
    result = await stage.run(
        "login", "--phone", PHONE, "--code-stdin", "--password-stdin", stdin=f"12345\n{PASSWORD}\n"
    )
    assert result.code == 0, result.err
    assert result.err.startswith("The login that this session had is over (")
    assert result.out.startswith("Logged in as Ada")


async def test_a_refusal_that_does_not_end_the_login_is_no_reason_for_a_new_one(stage: Stage) -> None:
    await stage.log_in()
    stage.cluster.dc(2).faults.error("users.getUsers", "SESSION_PASSWORD_NEEDED")
    result = await stage.run("login", "--phone", PHONE, "--code-stdin", stdin="12345\n")
    assert result.code == 3
    assert "401 SESSION_PASSWORD_NEEDED" in one_line(result)
    assert (await stage.run("whoami")).code == 0


# ---- whoami, dcs, logout ---------------------------------------------------------------------------------------------


async def test_whoami(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    await stage.log_in()
    clear_credentials(monkeypatch)  # the session knows them
    result = await stage.run("whoami")
    assert (result.code, result.err) == (0, "")
    assert result.out == (
        f"Ada Lovelace (id {stage.user.id}, +15550001, @ada), data centre 2, session {stage.session}\n"
    )
    assert (await stage.run("whoami", "--json")).document == {
        "id": stage.user.id,
        "name": "Ada Lovelace",
        "phone": "+15550001",
        "username": "ada",
        "bot": False,
        "dc": 2,
        "session": str(stage.session),
    }


@pytest.mark.parametrize("command", ["whoami", "logout"])
async def test_nobody_is_logged_in(stage: Stage, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        result = await stage.run(command)
        assert result.code == 3
        assert f"not logged in: there is no session at {stage.session}" in one_line(result)
        clear_credentials(monkeypatch)
    assert not stage.session.exists()
    async with trimtp.open_client(stage.session, api_id=1, api_hash="x", config=stage.cluster.client_config()):
        pass
    for _ in range(2):
        result = await stage.run(command)
        assert result.code == 3
        assert f"the session {stage.session} has no account" in one_line(result)
        set_credentials(monkeypatch)
    assert stage.cluster.calls == []


async def test_dcs(stage: Stage) -> None:
    nothing = await stage.run("dcs", "--json")
    assert [(row["dc"], row["state"], row["key_id"]) for row in nothing.document] == [
        (dc_id, "ABSENT", None) for dc_id in (1, 2, 4)
    ]
    assert not stage.session.exists()
    await stage.log_in()
    assert (await stage.run("invoke", "users.getUsers", 'id=[{"_": "inputUserSelf"}]', "--dc-id", "4")).code == 0
    executed = len(stage.cluster.calls)
    rows = {row["dc"]: row for row in (await stage.run("dcs", "--json")).document}
    assert {dc_id: (row["state"], row["authorized"], row["home"]) for dc_id, row in rows.items()} == {
        1: ("ABSENT", False, False),
        2: ("READY", True, True),
        4: ("READY", True, False),
    }
    assert (rows[4]["exports"], rows[4]["imports"]) == (1, 1)
    keys = {f"{key.id:016x}" for key in stage.cluster.dc(4).keys.values() if key.expires_at is None}
    assert keys == {rows[4]["key_id"]}
    table = (await stage.run("dcs")).out.splitlines()
    assert table[0].split() == ["DC", "STATE", "AUTHORIZED", "KEY", "ID", "LAST", "OK"]
    assert re.match(r"1 +ABSENT +no +- +-$", table[1])
    assert re.match(rf"2 +READY +yes +{rows[2]['key_id']} ", table[2])
    assert table[2].endswith("home")
    assert len({line.index(word) for line, word in zip(table[1:], ("no", "yes", "yes"), strict=True)}) == 1
    assert len(stage.cluster.calls) == executed


async def test_logout(stage: Stage) -> None:
    await stage.log_in()
    await stage.run("invoke", "users.getUsers", 'id=[{"_": "inputUserSelf"}]', "--dc-id", "4")
    result = await stage.run("logout")
    assert (result.code, result.err) == (0, "")
    assert result.out == f"Logged out on data centre 2, 4; the keys in {stage.session} are wiped.\n"
    assert not any(key.user_id for dc in stage.cluster.dcs.values() for key in dc.keys.values())
    assert (await stage.run("whoami")).code == 3
    assert all(row["key_id"] is None for row in (await stage.run("dcs", "--json")).document)


async def test_logout_says_whom_it_could_not_reach(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trimtp.authorization.manager._LOGOUT_SECONDS", 0.2)
    for json_too in ([], ["--json"]):
        await stage.log_in()
        await stage.run("invoke", "users.getUsers", 'id=[{"_": "inputUserSelf"}]', "--dc-id", "4")
        stage.cluster.dc(4).faults.transport_code(-429, times=100)
        result = await stage.run("logout", *json_too)
        assert result.code == 0
        if json_too:
            told = {"logged_out": [2], "destroyed": [], "unreachable": [4], "session": str(stage.session)}
            assert result.document == told
        else:
            assert "Data centre 4 could not be told" in result.err
        stage.cluster.dc(4).faults.clear()


async def test_logout_says_which_keys_it_destroyed(stage: Stage) -> None:
    await stage.log_in()
    await stage.run("invoke", "help.getNearestDc", "--dc-id", "4")
    result = await stage.run("logout")
    assert "Logged out on data centre 2; " in result.out
    assert "On data centre 4 the key is destroyed" in result.out
    assert result.err == ""


# ---- what goes wrong -------------------------------------------------------------------------------------------------


async def test_an_unreachable_data_centre(stage: Stage) -> None:
    await stage.log_in()
    stage.cluster.dc(2).faults.refuse()
    stage.cluster.dc(2).faults.reset()
    before = stored(stage.session.parent)
    result = await stage.run("whoami", "--timeout", "1")
    assert result.code == 1
    line = one_line(result)
    assert "no answer from data centre 2 within 1 s: data centre 2 cannot be reached: " in line
    assert f"127.0.0.1:{stage.cluster.dc(2).port}" in line
    assert stored(stage.session.parent) == before


async def test_a_silent_data_centre(stage: Stage) -> None:
    await stage.log_in()
    stage.cluster.dc(2).faults.mute()
    result = await stage.run("whoami", "--timeout", "0.5")
    assert result.code == 1
    assert "no answer from data centre 2 within 0.5 s: its connection is " in one_line(result)


async def test_a_wrong_server_key(stage: Stage, tmp_path: Path) -> None:
    from trimtp.crypto.rsa import PrivateKey

    wrong = tmp_path / "wrong.pem"
    wrong.write_text(PrivateKey.generate(os.urandom).public.to_pem())
    place = stage.options.index("--public-key")
    stage.options[place + 1] = str(wrong)
    result = await stage.run("login", "--phone", PHONE, "--code-stdin", stdin="12345\n")
    assert result.code == 1
    assert "security check" in one_line(result)
    assert not any(row["key_id"] for row in (await stage.run("dcs", "--json")).document)


@pytest.mark.parametrize("command", [["whoami"], ["dcs"], ["logout"], ["login", "--phone", PHONE, "--code-stdin"]])
async def test_a_corrupt_session_is_left_as_it_is(stage: Stage, command: list[str]) -> None:
    stage.session.write_bytes(b"not a session at all" * 100)
    before = stored(stage.session.parent)
    result = await stage.run(*command)
    assert result.code == 1
    assert str(stage.session) in one_line(result)
    assert stored(stage.session.parent) == before


async def test_a_session_in_use(stage: Stage) -> None:
    await stage.log_in()
    async with trimtp.open_client(stage.session, api_id=1, api_hash="x", config=stage.cluster.client_config()):
        for command in ("whoami", "dcs", "logout", "login"):
            more = ["--phone", PHONE, "--code-stdin"] if command == "login" else []
            result = await stage.run(command, *more)
            assert result.code == 5
            assert str(stage.session) in one_line(result)


async def test_a_flood_wait(stage: Stage) -> None:
    stage.cluster.dc(2).faults.error("auth.sendCode", "FLOOD_WAIT_3600")
    result = await stage.run("login", "--phone", PHONE, "--code-stdin", stdin="12345\n")
    assert result.code == 4
    assert "wait 60 min, until" in one_line(result)


async def test_settings_that_do_not_fit_the_session(stage: Stage, tmp_path: Path) -> None:
    await stage.log_in()
    result = await stage.run("whoami", "--test-servers")
    assert result.code == 2
    assert "production servers" in one_line(result)
    result = await stage.run("login", "--bot-token-stdin", session=tmp_path / "\0")
    assert result.code == 2
    assert "--session: " in one_line(result)


async def test_a_transport_and_a_first_data_centre_of_ones_own(tmp_path: Path) -> None:
    async with open_mock_cluster((3, 5), home_dc_id=5) as cluster:
        (tmp_path / "key.pem").write_text(cluster.public_key.to_pem())
        options = ["--public-key", str(tmp_path / "key.pem"), "--transport", "obfuscated-padded"]
        for option in cluster.dc_options:
            options += ["--dc", f"{option.id}={option.host}:{option.port}"]
        call = ["invoke", "help.getNearestDc", *options, "--session", str(tmp_path / "none")]
        result = await run_cli(*call)
        assert (result.code, result.document["this_dc"]) == (0, 3)
        assert (await run_cli(*call, "--home-dc", "5")).document["this_dc"] == 5


async def test_dcs_watch_shows_a_mishap_as_it_happens(stage: Stage) -> None:
    await stage.log_in()

    async def mishap() -> None:
        await stage.cluster.wait_until(lambda: stage.cluster.count("users.getUsers", 4) == 1)
        stage.cluster.dc(4).faults.forget_authorizations()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(mishap)
        watched = await stage.run("dcs", "--watch", "4")
    assert watched.code == 0, watched.err
    lines = watched.out.splitlines()
    told = [line.split("  ", 1)[1] for line in lines if "dc4  " in line]
    assert told.count("dc4  transfer ended") == 2
    assert "dc4  ABSENT -> TRANSFER" in told
    assert "dc4  READY -> KEYED" in told
    assert told[-1] == "dc4  transfer ended"
    assert re.match(r"4 +READY +yes ", lines[-1])


async def test_dcs_watch_ends_with_the_login_and_speaks_json(stage: Stage) -> None:
    nobody = await stage.run("dcs", "--watch", "1")
    assert nobody.code == 3
    await stage.log_in()
    stage.cluster.dc(4).faults.error("users.getUsers", "USER_BANNED_IN_CHANNEL", code=400)
    stage.cluster.dc(2).faults.error("users.getUsers", "SESSION_REVOKED", code=401)
    lost = await stage.run("dcs", "--watch", "--json")
    assert lost.code == 3
    events = [json.loads(line) for line in lost.out.splitlines()]
    assert {"dc": 2, "event": "login lost", "state": "LOST", "cause": "SESSION_REVOKED"}.items() <= {
        (key, value) for event in events if event["event"] == "login lost" for key, value in event.items()
    }
