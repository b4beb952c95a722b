"""``explain``."""

from __future__ import annotations

from typing import Any

import pytest
import trimtp_api as api

from tests.unit.cli.harness import run_cli


async def test_a_method() -> None:
    result = await run_cli("explain", "auth.sendCode")
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[0] == "auth.sendCode (method)"
    assert api.auth.SendCode.TL in result.out
    assert "phone_number  string" in result.out
    assert "Result: auth.SentCode" in lines
    assert "settings=api.CodeSettings()," in result.out
    assert 'async with trimtp.open_client("me.session", api_id=' in result.out
    assert "log_in" not in result.out  # it may be called before login
    assert lines[-1] == "https://core.telegram.org/method/auth.sendCode"
    assert "\x1b" not in result.out


async def test_a_constructor() -> None:
    result = await run_cli("explain", "inputPeerSelf")
    assert "  value = api.InputPeerSelf()" in result.out.splitlines()
    assert "Type: InputPeer" in result.out
    assert "Parameter" not in result.out


async def test_lists_in_an_example() -> None:
    result = await run_cli("explain", "messages.getMessages", "--json")
    assert "result = await client.invoke(api.messages.GetMessages(id=[api.Inpu" in result.document["example"]
    assert "log_in_interactively" in result.document["example"]
    assert result.document["parameters"] == [
        {"name": "id", "type": "Vector<InputMessage>", "optional": False, "about": "Ids of the messages."}
    ]
    assert result.document["result"] == "messages.Messages"


async def test_optional_parameters_are_marked() -> None:
    result = await run_cli("explain", "auth.signIn")
    assert any(line.split()[:3] == ["phone_code", "string", "optional"] for line in result.out.splitlines())


async def test_a_type() -> None:
    result = await run_cli("explain", "auth.SentCode")
    assert result.out.startswith("auth.SentCode (type)\n")
    assert api.auth.SentCodeSuccess.TL in result.out
    assert "Returned by: " in result.out
    assert "auth.sendCode" in result.out
    assert "Taken by" not in (await run_cli("explain", "CdnConfig")).out
    assert "Returned by" not in (await run_cli("explain", "InputPeer")).out
    peer: dict[str, Any] = (await run_cli("explain", "InputUser", "--json")).document
    assert "users.getUsers" in peer["taken_by"]
    assert peer["returned_by"] == []


async def test_who_may_call_a_method_and_the_errors_it_answers() -> None:
    out = (await run_cli("explain", "auth.importAuthorization")).out
    assert "users: yes   bots: yes   before login: yes   business connections: no" in out.splitlines()
    for error in ("AUTH_BYTES_INVALID", "USER_ID_INVALID"):
        (line,) = (line for line in out.splitlines() if line.startswith(error))
        assert len(line.split()) > 8  # a code, and a sentence
        assert line.split()[1] == "400"
    assert "auth.exportAuthorization" in out
    assert "bots: no" in (await run_cli("explain", "messages.getHistory")).out


async def test_an_error_lists_the_methods_that_answer_it() -> None:
    out = (await run_cli("explain", "AUTH_BYTES_INVALID")).out
    assert "Answered by: auth.importAuthorization" in out
    assert " more" in (await run_cli("explain", "AUTH_KEY_UNREGISTERED")).out


@pytest.mark.parametrize("name", ["FLOOD_WAIT_X", "flood_wait_30", "FloodWait"])
async def test_an_error(name: str) -> None:
    page = (await run_cli("explain", name, "--json")).document
    assert (page["kind"], page["name"], page["python"]) == ("error", "FLOOD_WAIT_X", "trimtp.errors.FloodWait")
    assert page["is_a"] == ["Flood", "RpcError"]
    assert "seconds" in page["properties"]
    text = (await run_cli("explain", name)).out
    assert "  except trimtp.errors.FloodWait" in text.splitlines()
    assert "a kind of: Flood, RpcError" in text
    assert ".seconds: " in text


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("auth.sendCod", "has 'auth.sendCod'; did you mean auth.sendCode"),
        ("FLOOD_WAT_X", "did you mean FLOOD_WAIT_X"),
        ("nothing like it", "has 'nothing like it'"),
    ],
)
async def test_an_unknown_name_gets_a_suggestion(name: str, says: str) -> None:
    result = await run_cli("explain", name)
    assert (result.code, result.out) == (1, "")
    assert says in result.err
    assert len(result.err.splitlines()) == 1
