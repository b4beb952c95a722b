"""The reference as a site: complete, and without links that lead nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import trimtp_api as api

from tools.reference import links, site
from tools.reference.__main__ import main
from trimtp.cli.reference import Reference, innermost


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site, written once."""
    out = tmp_path_factory.mktemp("reference") / "site"
    assert main(["--out", str(out)]) == 0
    return out


def test_all_links_resolve(written: Path) -> None:
    assert links.broken(written) == []


def test_everything_has_a_page_and_is_found_by_the_search(written: Path) -> None:
    reference = Reference()
    text = (written / "search-index.js").read_text(encoding="utf-8")
    index = json.loads(text.removeprefix("window.referenceIndex = ").removesuffix(";\n"))
    assert {name for kind, name, _ in index if kind in {"method", "constructor"}} == set(reference.classes)
    assert {name for kind, name, _ in index if kind == "type"} == set(reference.types)
    assert {name for kind, name, _ in index if kind == "error"} == set(reference.errors)
    for kind, name, about in index:
        assert about
        assert (written / site.FOLDERS[kind] / f"{name}.html").is_file()


def test_no_page_hides_another_where_capitals_do_not_count(written: Path) -> None:
    for folder in site.FOLDERS.values():
        names = [path.name.lower() for path in (written / folder).iterdir()]
        assert len(set(names)) == len(names)


def test_every_type_of_a_parameter_is_linked(written: Path) -> None:
    front = (written / "index.html").read_text(encoding="utf-8")
    for cls in Reference().classes.values():
        for info in api.fields(cls):
            name = innermost(info.type)
            page = (written / "types" / f"{name}.html").is_file()
            assert page or f"<td><code>{name}</code></td>" in front or name == "Object", (cls, info)


def test_a_page_shows_what_is_known(written: Path) -> None:
    text = (written / "methods/auth.importAuthorization.html").read_text(encoding="utf-8")
    for shown in (
        "api.auth.ImportAuthorization(id=1, bytes=b&#34;...&#34;)",
        "<span>auth.importAuthorization#a57a7dad</span> <span>id:long</span> <span>bytes:bytes</span>",
        '<a href="../index.html#basic">long</a>',
        '<a href="../errors/AUTH_BYTES_INVALID.html">AUTH_BYTES_INVALID</a>',
        '<a href="../types/auth.Authorization.html">auth.Authorization</a>',
        "bots: yes",
        "before login: yes",
        '<a href="../methods/auth.exportAuthorization.html">',
        "The user id from auth.exportAuthorization.",
    ):
        assert shown in text
    error = (written / "errors/FLOOD_WAIT_X.html").read_text(encoding="utf-8")
    assert "except trimtp.errors.FloodWait as error:" in error
    assert "print(error.seconds)" in error


def test_writing_again_removes_what_is_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for names in (("auth.signIn", "auth.logOut"), ("auth.signIn", "auth.bindTempAuthKey")):
        some = [Reference().find(name) for name in (*names, "user", "User", "FLOOD_WAIT_X")]
        monkeypatch.setattr(site, "pages", lambda reference, some=some: iter(some))
        site.write(tmp_path)
        assert {path.stem for path in (tmp_path / "methods").iterdir()} == {*names, "index"}


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "methods").mkdir()
    (tmp_path / "methods/mine.txt").write_text("mine")
    assert main(["--out", str(tmp_path)]) == 1
    assert "is not empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.rglob("*")] == ["methods", "mine.txt"]


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/one.html").write_text('<a href="two.html"><a href="#x"><a href="https://example.org"><p id="y">')
    (tmp_path / "two.html").write_text('<a href="a/one.html#y"><a href="a/one.html#z"><a href="A/one.html">')
    assert links.broken(tmp_path) == [
        "a/one.html: #x",
        "a/one.html: two.html",
        "two.html: A/one.html",
        "two.html: a/one.html#z",
    ]
