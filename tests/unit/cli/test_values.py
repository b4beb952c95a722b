"""FIELD=VALUE words, read by the types of the schema."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import trimtp_api as api

from trimtp.cli.exits import UsageError
from trimtp.cli.invoke import _pairs
from trimtp.cli.schema import find_method
from trimtp.cli.values import build


def built(method: str, *words: str) -> Any:
    return build(find_method(method), _pairs(list(words)))


def test_numbers_text_and_truth() -> None:
    call = built(
        "messages.sendMessage",
        "peer=inputPeerSelf",
        "message=a=b, {not JSON}",
        "random_id=-7",
        "silent=yes",
        "no_webpage=False",
        "schedule_date=12",
    )
    assert call == api.messages.SendMessage(
        peer=api.InputPeerSelf(), message="a=b, {not JSON}", random_id=-7, silent=True, schedule_date=12
    )


def test_objects_and_lists_are_json() -> None:
    assert built(
        "users.getUsers", 'id=[{"_": "inputUserSelf"}, {"_": "inputUser", "user_id": 1, "access_hash": 2}]'
    ) == (api.users.GetUsers(id=[api.InputUserSelf(), api.InputUser(user_id=1, access_hash=2)]))
    assert built("messages.getMessages", 'id=[{"_":"inputMessageID","id":3}]').id == [api.InputMessageID(id=3)]
    assert built("help.getNearestDc") == api.help.GetNearestDc()


def test_bytes_are_hex_or_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"\x00\xff")
    for word in ("bytes=00ff", f"bytes=@{tmp_path / 'data'}"):
        assert built("auth.importAuthorization", "id=1", word).bytes == b"\x00\xff"


def test_doubles_bools_and_wrapped_calls() -> None:
    call = built("invokeWithLayer", "layer=200", 'query={"_": "help.getConfig"}')
    assert call == api.InvokeWithLayer(layer=200, query=api.help.GetConfig())
    assert built("account.updateStatus", "offline=true") == api.account.UpdateStatus(offline=True)
    update = built(
        "messages.getWebPagePreview", "message=x", 'entities=[{"_": "messageEntityBold", "offset": 0, "length": 1}]'
    )
    assert update.entities == [api.MessageEntityBold(offset=0, length=1)]
    assert built("photos.uploadProfilePhoto", "video_start_ts=1.5").video_start_ts == 1.5


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (
            ["help.getConfg"],
            "did you mean help.getConfig, help.getCdnConfig or help.getAppConfig?",
        ),
        (["getNearestDc"], "no method 'getNearestDc'; did you mean help.getNearestDc?"),
        (["HELP.GETCONFIG"], "did you mean help.getConfig?"),
        (["zzzzzz"], "no method 'zzzzzz'"),
        (["user"], "no method 'user'"),
        (["help.getConfig", "x=1"], "help.getConfig has no field 'x' (fields: none)"),
        (["auth.exportAuthorization", "dcid=1"], "no field 'dcid'; did you mean dc_id? (fields: dc_id)"),
        (["auth.exportAuthorization"], "auth.exportAuthorization needs dc_id"),
        (["photos.uploadProfilePhoto", "video_start_ts=soon"], "video_start_ts: a number is needed, not 'soon'"),
        (["auth.exportAuthorization", "dc_id=two"], "dc_id: a whole number is needed, not 'two'"),
        (["auth.exportAuthorization", "dc_id=99999999999"], "32 bits"),
        (["auth.exportAuthorization", "dc_id"], "'dc_id' is not FIELD=VALUE"),
        (["auth.exportAuthorization", "=1"], "'=1' is not FIELD=VALUE"),
        (["auth.exportAuthorization", "dc_id=1", "dc_id=2"], "dc_id is given twice"),
        (["auth.importAuthorization", "id=1", "bytes=xyz"], "bytes are written as hex"),
        (["auth.importAuthorization", "id=1", "bytes=@/no/such/file"], "/no/such/file: No such file"),
        (["account.updateStatus", "offline=maybe"], "true or false is needed, not 'maybe'"),
        (["users.getUsers", "id=[{"], "id: this is not JSON"),
        (["users.getUsers", 'id={"_": "inputUserSelf"}'], "id: a list is needed"),
        (["users.getUsers", "id=[1]"], "id[0]"),
        (["users.getUsers", 'id=[{"_": "inputUser", "user_id": 1}]'], "access_hash"),
        (["users.getUsers", 'id=[{"_": "inputUsr"}]'], "inputUsr"),
        (["users.getUsers", "id=[{}]"], "_"),
        (["users.getFullUser", "id=nonsense"], "nonsense"),
        (["users.getFullUser", "id=inputPeerSelf"], "inputPeerSelf is of type InputPeer, and InputUser is needed"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(words: list[str], says: str) -> None:
    with pytest.raises(UsageError) as caught:
        built(*words)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)
