"""The pages of the reference: complete, with examples that can be run, and texts that speak of what there is."""

from __future__ import annotations

import inspect
import pydoc
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest
import trimtp_api as api
import trio

import trimtp
from trimtp.cli.reference import Page, Reference, innermost
from trimtp.cli.reference_words import constructor_about, error_about, field_about, method_about, type_about, words
from trimtp.errors import known


class EachPageOnce(Reference):
    """The reference, with what several of these tests read made once."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[str, Page] = {}

    def class_page(self, cls: type[api.TLObject]) -> Page:
        if cls.TL_NAME not in self._pages:
            self._pages[cls.TL_NAME] = super().class_page(cls)
        return self._pages[cls.TL_NAME]


@pytest.fixture(scope="module")
def reference() -> Reference:
    return EachPageOnce()


class FakeClient:
    """Takes what an example calls, as far as the wire."""

    is_authorized = False

    def __init__(self) -> None:
        self.sent: list[bytes] = []

    async def invoke(self, function: api.Function[Any]) -> None:
        self.sent.append(function.to_bytes())


def test_every_example_runs(reference: Reference, monkeypatch: pytest.MonkeyPatch) -> None:
    logins = []

    @asynccontextmanager
    async def open_client(store: str, *, api_id: int, api_hash: str) -> AsyncIterator[FakeClient]:
        yield client

    async def log_in(client: FakeClient, *token: str) -> None:
        logins.append(token)

    def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
        with pytest.raises(StopIteration):  # it awaits nothing but the fakes: an event loop for each takes long
            main().send(None)

    monkeypatch.setattr(trio, "run", run)
    monkeypatch.setattr(trimtp, "open_client", open_client)
    monkeypatch.setattr(trimtp, "log_in_interactively", log_in)
    monkeypatch.setattr(trimtp.login, "with_bot_token", log_in)
    for name, cls in reference.classes.items():
        client = FakeClient()
        names: dict[str, Any] = {}
        exec(reference.class_page(cls)["example"], names)
        if issubclass(cls, api.Function):
            (sent,) = client.sent
            assert type(api.from_bytes(sent)) is cls, name
        else:
            assert type(names["value"]) is cls, name
            assert names["value"].to_bytes()
    assert () in logins
    assert ("123:abc",) in logins


def test_every_text_is_about_something_that_exists(reference: Reference) -> None:
    texts = reference._words._texts
    assert set(texts["methods"]) <= set(reference.classes)
    assert set(texts["errors"]) <= set(known.BY_NAME)
    fields = {info.tl_name for cls in reference.classes.values() for info in api.fields(cls)}
    for name in texts["fields"]:
        method, _, field = name.rpartition(".")
        known_fields = {info.tl_name for info in api.fields(reference.classes[method])} if method else fields
        assert field in known_fields, name
    assert len(texts["methods"]) >= 120
    assert len(texts["errors"]) >= 60
    for section in texts.values():
        for name, text in section.items():
            assert text[0].isupper(), name
            assert text.endswith("."), name


def test_everything_has_a_page_with_a_description(reference: Reference) -> None:
    for name in reference.names():
        page = reference.find(name)
        assert page is not None, name
        assert page["about"].endswith((".", "?")), name
        assert name not in page["related"]
    assert set(reference.errors) == set(known.BY_NAME) - {"Timeout"}  # the server's other spelling of TIMEOUT
    assert reference.find("Timeout") == reference.find("TIMEOUT")


def test_help_shows_the_essentials_of_every_page(reference: Reference) -> None:
    """What ``help`` prints is the docstring of the generated class, made of the same facts."""
    labels = {
        "users": "users",
        "bots": "bots",
        "unauthorized": "anybody before login",
        "business": "business connections",
    }
    for name, cls in reference.classes.items():
        if cls is api.Vector:  # not of the schema
            continue
        page = reference.class_page(cls)
        text = " ".join(inspect.getdoc(cls).split())
        assert text.startswith(page["about"]), name
        assert f"``{page['tl']}``" in text
        for info, parameter in zip(api.fields(cls), page["parameters"], strict=True):
            assert f":param {info.name}: {parameter['about']}" in text, name
        assert text.endswith(page["url"])
        if page["kind"] == "method":
            assert f"Result: ``{page['result']}``." in text
            callers = [label for who, label in labels.items() if page["callers"] and page["callers"][who]]
            assert ("May be called by: " in text) == bool(page["callers"])
            assert not callers or f"May be called by: {', '.join(callers)}." in text
            assert all(error["name"] in text for error in page["errors"]), name


def test_help_of_a_method() -> None:
    text = pydoc.plain(pydoc.render_doc(api.auth.ImportAuthorization))
    for shown in (
        "Hands the exported pass to another data centre",
        "auth.importAuthorization#a57a7dad id:long bytes:bytes = auth.Authorization",
        ":param id: The user id from auth.exportAuthorization.",
        "Result: ``auth.Authorization``.",
        "May be called by: users, bots, anybody before login.",
        "400 AUTH_BYTES_INVALID",
        "400 USER_ID_INVALID",
    ):
        assert shown in text


def test_an_unknown_name_has_no_page(reference: Reference) -> None:
    assert reference.find("nothing like it") is None
    assert reference.find("BY_NAME") is None


def test_who_may_call(reference: Reference) -> None:
    page = reference.find("auth.importAuthorization")
    assert page is not None
    assert page["callers"] == {"users": True, "bots": True, "unauthorized": True, "business": False}
    bots_only = reference.find("messages.setInlineBotResults")
    assert bots_only is not None
    assert "with_bot_token" in bots_only["example"]


def test_fields_that_mean_something_else_here_than_elsewhere(reference: Reference) -> None:
    def about(name: str) -> dict[str, str]:
        page = reference.find(name)
        assert page is not None
        return {parameter["name"]: parameter["about"] for parameter in page["parameters"]}

    assert about("auth.importAuthorization")["id"] == "The user id from auth.exportAuthorization."
    assert about("messages.checkChatInvite")["hash"] == "The last part of the link."
    assert about("messages.getHistory")["hash"].startswith("What was computed")
    assert about("messages.readMessageContents")["id"] == "The ids."


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (words("messages.getSavedGifs"), "get saved gifs"),
        (words("top_msg_id"), "top msg id"),
        (words("PHOTO_EXT"), "photo ext"),
        (words("getContactIDs"), "get contact ids"),
        (method_about("messages.getSavedGifs"), "Fetches saved gifs."),
        (method_about("stories.search"), "Searches stories."),
        (method_about("x.frobnicateAll"), "Calls 'frobnicate all'."),
        (constructor_about("user", "User"), "The ordinary form of User."),
        (constructor_about("inputPeerSelf", "InputPeer"), "The form 'self' of InputPeer."),
        (constructor_about("channel", "Chat"), "The form 'channel' of Chat."),
        (type_about("InputPeer", 7), "Input peer, in one of 7 forms."),
        (type_about("Error", 1), "Error, which has one form."),
        (field_about("has_link", "true"), "Whether there is: link."),
        (field_about("forum", "true"), "Whether this applies: forum."),
        (field_about("start_date", "int"), "The start date, in Unix seconds."),
        (field_about("gift_id", "long"), "Id of the gift."),
        (field_about("views_count", "int"), "How many there are: views."),
        (field_about("wallpaper", "WallPaper"), "The wallpaper."),
        (error_about("PHOTO_INVALID"), "The photo is not valid."),
        (error_about("2FA_CONFIRM_WAIT_X"), "Wait that many seconds (2 fa confirm)."),
        (error_about("STRANGE_THING"), "The server refuses: strange thing."),
    ],
)
def test_descriptions_by_rule(made: str, text: str) -> None:
    assert made == text


def test_innermost() -> None:
    assert innermost("Vector<InputUser>") == "InputUser"
    assert innermost("Bool") == "Bool"


def test_only_explain_loads_the_reference() -> None:
    code = "import sys, trimtp, trimtp.cli, trimtp.cli.explain; print('trimtp.cli.reference' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
