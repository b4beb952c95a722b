"""Streams, tables, colours."""

from __future__ import annotations

import io

import pytest

from trimtp.cli.output import Output


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_prose_goes_to_stdout_and_beside_json_to_stderr() -> None:
    for json in (False, True):
        stdout, stderr = io.StringIO(), io.StringIO()
        out = Output(stdout, stderr, json=json)
        out.say("said")
        out.note("noted")
        assert stdout.getvalue() == ("" if json else "said\n")
        assert stderr.getvalue() == ("said\nnoted\n" if json else "noted\n")


def test_a_document_is_one_line_of_json() -> None:
    stdout = io.StringIO()
    Output(stdout, io.StringIO(), json=True).document({"name": "Zoë ✓", "list": [1, None]})
    assert stdout.getvalue() == '{"name": "Zoë ✓", "list": [1, null]}\n'


def test_columns_are_aligned() -> None:
    stdout = io.StringIO()
    Output(stdout, io.StringIO()).table(("DC", "STATE", ""), [("1", "READY", "home"), ("400", "-", "")])
    assert stdout.getvalue() == "DC   STATE\n1    READY  home\n400  -\n"


@pytest.mark.parametrize(
    ("stream", "environ", "coloured"),
    [
        (Terminal, {}, True),
        (Terminal, {"NO_COLOR": "1"}, False),
        (Terminal, {"TERM": "dumb"}, False),
        (io.StringIO, {}, False),
    ],
)
def test_colours_are_for_terminals(stream: type[io.StringIO], environ: dict[str, str], coloured: bool) -> None:
    out = Output(stream(), io.StringIO(), environ=environ)
    assert out.style("green", "yes") == ("\x1b[32myes\x1b[0m" if coloured else "yes")


@pytest.mark.parametrize(("encoding", "fits"), [("utf-8", True), ("ascii", False), ("no-such-encoding", False)])
def test_whether_a_stream_shows_a_sign(encoding: str, fits: bool) -> None:
    class Stream(io.StringIO):
        @property
        def encoding(self) -> str:  # type: ignore[override]  # StringIO has none of its own
            return encoding

    assert Output(Stream(), io.StringIO()).fits("✓") is fits


def test_a_stream_without_an_encoding_shows_ascii() -> None:
    out = Output(io.StringIO(), io.StringIO())
    assert out.fits("ok")
    assert not out.fits("✓")
