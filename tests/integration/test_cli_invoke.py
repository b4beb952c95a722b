"""``invoke`` against a mock cluster, in this process."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trimtp_api as api
import trio

from tests.integration.cli_stage import Stage, clear_credentials, open_stage, set_credentials
from trimtp.cli.invoke import _plain
from trimtp.cli.patience import PatientClient
from trimtp.testing import Call


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    set_credentials(monkeypatch)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with open_stage(tmp_path) as stage:
        yield stage


async def test_a_call_that_needs_no_login_makes_no_session(stage: Stage) -> None:
    result = await stage.run("invoke", "help.getNearestDc")
    assert (result.code, result.err) == (0, "")
    assert result.document == {"_": "nearestDc", "country": result.document["country"], "this_dc": 2, "nearest_dc": 2}
    assert not stage.session.exists()


async def test_a_call_with_fields_and_a_list_as_answer(stage: Stage) -> None:
    await stage.log_in()
    result = await stage.run("invoke", "users.getUsers", 'id=[{"_": "inputUserSelf"}]', "--json")
    assert result.code == 0
    (user,) = result.document
    assert (user["_"], user["id"], user["first_name"]) == ("user", stage.user.id, "Ada")


async def test_a_call_on_another_data_centre(stage: Stage) -> None:
    await stage.log_in()
    data = bytes(range(256)) * 64
    location = stage.cluster.add_file(4, data)
    words = ("upload.getFile", f"location={json.dumps(location.to_dict())}", "offset=0", "limit=16384", "--dc-id", "4")
    result = await stage.run("invoke", *words)
    assert result.code == 0, result.err
    assert bytes.fromhex(result.document["bytes"]) == data
    assert stage.cluster.count("upload.getFile", 4) == 1
    assert stage.cluster.count("auth.importAuthorization", 4) == 1


@pytest.mark.parametrize(
    ("answer", "expected"),
    [(True, True), ([1, 2], [1, 2]), ([b"\x00\xff"], ["00ff"])],
)
def test_answers_that_are_no_objects(answer: object, expected: object) -> None:
    assert _plain(answer) == expected


async def test_a_bool_as_answer(stage: Stage) -> None:
    def handler(call: Call, request: api.account.UpdateStatus) -> bool:
        return not request.offline

    stage.cluster.handle("account.updateStatus", handler, login=False)
    assert (await stage.run("invoke", "account.updateStatus", "offline=true")).out == "false\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["help.getNearestDC"], "did you mean help.getNearestDc?"),
        (["help.getNearestDc", "x=1"], "has no field 'x'"),
        (["users.getUsers"], "users.getUsers needs id"),
        (["users.getUsers", "id"], "'id' is not FIELD=VALUE"),
    ],
)
async def test_wrong_words_are_refused_before_anything_is_sent(stage: Stage, words: list[str], says: str) -> None:
    result = await stage.run("invoke", *words)
    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert len(result.err.splitlines()) == 1
    assert stage.cluster.calls == []


@pytest.mark.parametrize(
    ("method", "error", "code", "says"),
    [
        ("users.getUsers", None, 3, "not logged in: "),
        ("users.getUsers", "FLOOD_WAIT_3600", 4, "wait 60 min, until"),
        ("users.getUsers", "USER_ID_INVALID", 1, "400 USER_ID_INVALID (caused by users.getUsers)"),
    ],
)
async def test_what_the_server_refuses(stage: Stage, method: str, error: str | None, code: int, says: str) -> None:
    if error is not None:
        await stage.log_in()
        stage.cluster.dc(2).faults.error(method, error)
    result = await stage.run("invoke", method, 'id=[{"_": "inputUserSelf"}]')
    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert len(result.err.splitlines()) == 1


async def test_a_data_centre_that_is_not_there(stage: Stage) -> None:
    await stage.log_in()
    result = await stage.run("invoke", "users.getUsers", 'id=[{"_": "inputUserSelf"}]', "--dc-id", "9")
    assert result.code == 1
    assert "data centre 9" in result.err


async def test_without_a_session_the_api_id_is_needed(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    clear_credentials(monkeypatch)
    result = await stage.run("invoke", "help.getNearestDc")
    assert (result.code, result.err) == (2, "trimtp invoke: the api id is missing: set TRIMTP_API_ID\n")


async def test_a_defect_is_not_taken_for_wrong_usage(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object, **__: object) -> None:
        await trio.lowlevel.checkpoint()
        raise ValueError("a bug")

    monkeypatch.setattr(PatientClient, "invoke", broken)
    with pytest.raises(ValueError, match="a bug"):
        await stage.run("invoke", "help.getNearestDc")
