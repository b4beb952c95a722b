"""Sessions that real Telethon and real Kurigram made and saved become ours by ``trimtp import``, and act."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
import trio

from tests.integration.cli_stage import PHONE, Stage, clear_credentials, open_stage, set_credentials

PROGRAM = Path(__file__).with_name("session_makers.py")


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    set_credentials(monkeypatch)


def content(path: str) -> bytes:
    return Path(path).read_bytes()


async def made_by(program: str, stage: Stage, folder: Path, **who: str) -> dict[str, str]:
    """What the program made after it logged in on the stage's cluster."""
    order = json.dumps({"cluster": stage.cluster.describe(), "folder": str(folder)} | (who or {"phone": PHONE}))
    with trio.fail_after(60):
        done = await trio.run_process(
            [sys.executable, str(PROGRAM), program],
            stdin=order.encode(),
            capture_stdout=True,
            capture_stderr=True,
            check=False,
        )
    assert done.returncode == 0, done.stderr.decode()
    made: dict[str, str] = json.loads(done.stdout.decode().splitlines()[-1])
    return made


async def take_over(stage: Stage, made: dict[str, str], form: str, session: Path) -> dict[str, Any]:
    """Import one form of what was made, and the document that says what came of it."""
    if form == "file":
        result = await stage.run("import", made["file"], "--json", session=session)
    else:
        result = await stage.run("import", "-", "--json", stdin=made[form] + "\n", session=session)
        assert made[form] not in result.out + result.err
    document: dict[str, Any] = result.document
    return document


@pytest.mark.parametrize(
    ("program", "forms"), [("telethon", ("text", "file")), ("kurigram", ("text", "old_text", "file"))]
)
async def test_a_session_of_another_program_acts_here(
    tmp_path: Path, program: str, forms: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_stage(tmp_path, password=None) as stage:
        made = await made_by(program, stage, tmp_path)
        exchanges = stage.cluster.dc(2).exchanges
        for form in forms:
            session = tmp_path / f"{form}.session"
            before = content(made["file"])
            assert await take_over(stage, made, form, session) == {
                "program": "Telethon" if program == "telethon" else "Pyrogram",
                "id": stage.user.id,
                "name": "Ada Lovelace",
                "bot": False,
                "dc": 2,
                "verified": True,
                "session": str(session),
            }
            assert content(made["file"]) == before
            assert (await stage.run("whoami", "--json", session=session)).document["id"] == stage.user.id
            there = await stage.run("invoke", "help.getAppConfig", "hash=0", "--dc-id", "4", session=session)
            assert there.code == 0, there.err
        assert stage.cluster.count("auth.importAuthorization", 4) == len(forms)
        assert stage.cluster.count("auth.signIn") == 1
        permanent = stage.cluster.dc(2).exchanges - exchanges  # temporary keys, and not one more
        assert permanent <= 3 * len(forms)
        assert {entry.user_id for entry in stage.cluster.ledger if entry.method == "users.getUsers"} == {stage.user.id}
        await the_api_id_comes_with_the_session_that_has_one(stage, made, program, tmp_path, monkeypatch)
        await a_login_that_has_ended_meanwhile_is_not_imported(stage, made, tmp_path)


async def the_api_id_comes_with_the_session_that_has_one(
    stage: Stage, made: dict[str, str], program: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clear_credentials(monkeypatch)
    session = folder / "without-api-id.session"
    if program == "kurigram":
        assert (await take_over(stage, made, "text", session))["verified"]
        assert (await stage.run("whoami", session=session)).code == 0
    else:
        result = await stage.run("import", made["file"], session=session)
        assert (result.code, result.err) == (2, "trimtp import: the api id is missing: set TRIMTP_API_ID\n")
    set_credentials(monkeypatch)


async def a_login_that_has_ended_meanwhile_is_not_imported(stage: Stage, made: dict[str, str], folder: Path) -> None:
    stage.cluster.dc(2).faults.forget_authorizations()
    session = folder / "ended.session"
    result = await stage.run("import", "-", stdin=made["text"], session=session)
    assert result.code == 3
    assert "Telegram does not accept this session any more" in result.err
    assert not session.exists()


@pytest.mark.parametrize("program", ["telethon", "kurigram"])
async def test_a_bot_of_another_program_acts_here(tmp_path: Path, program: str) -> None:
    async with open_stage(tmp_path, password=None) as stage:
        bot = stage.cluster.add_user(first_name="Robot", bot_token="77:token")
        made = await made_by(program, stage, tmp_path, bot_token="77:token")
        document = await take_over(stage, made, "file", stage.session)
        assert (document["id"], document["bot"]) == (bot.id, True)
        assert (await stage.run("whoami", "--json")).document["bot"] is True
