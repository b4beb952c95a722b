"""The table from exceptions to exit codes and lines."""

from __future__ import annotations

import re

import pytest

from trimtp import api, errors
from trimtp.cli.exits import Failed, UsageError, exit_code, line_for
from trimtp.errors import RpcError
from trimtp.login import LoginImpossible, NoAnswer
from trimtp.rpc import parse_error

NEAREST = api.help.GetNearestDc()


def in_doubt(cause: errors.TrimtpError) -> errors.OutcomeUnknown:
    error = errors.OutcomeUnknown(NEAREST)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (UsageError("what?"), 2, "what?"),
        (NoAnswer("the login code is missing"), 2, "the login code is missing"),
        (errors.SessionInUse("me.session is in use"), 5, "me.session is in use"),
        (errors.NotLoggedIn("no account"), 3, "not logged in: no account (trimtp login logs in)"),
        (errors.LoggedOut("AUTH_KEY_UNREGISTERED"), 3, "this session was logged out: AUTH_KEY_UNREGISTERED"),
        (parse_error(401, "AUTH_KEY_UNREGISTERED"), 3, "not logged in: 401 AUTH_KEY_UNREGISTERED"),
        (parse_error(420, "FLOOD_WAIT_61"), 4, "too many requests: 420 FLOOD_WAIT_61; wait 61 s"),
        (parse_error(420, "FLOOD_WAIT_600"), 4, "too many requests: 420 FLOOD_WAIT_600; wait 10 min"),
        (parse_error(420, "FLOOD_WAIT_86399"), 4, "too many requests: 420 FLOOD_WAIT_86399; wait 23 h"),
        (parse_error(420, "FLOOD_WAIT_259200"), 4, "too many requests: 420 FLOOD_WAIT_259200; wait 3 days"),
        (parse_error(420, "SOMETHING"), 4, "too many requests: 420 SOMETHING"),
        (errors.TransferFloodWait(4, 120), 4, "exporting the authorization to data centre 4 has to wait 120 s (2 min)"),
        (parse_error(400, "PHONE_CODE_INVALID"), 1, "the code is wrong (400 PHONE_CODE_INVALID)"),
        (parse_error(400, "CHAT_INVALID"), 1, "400 CHAT_INVALID"),
        (errors.SecurityError("a wrong hash"), 1, "the server failed a security check: a wrong hash"),
        (errors.InternalError("a defect ended it"), 1, "a defect ended it; this is a defect of trimtp, -v shows where"),
        (LoginImpossible("no account"), 1, "no account"),
        (errors.DcUnavailable(4, "COOLDOWN", "why"), 1, "data centre 4 is unavailable (COOLDOWN): why"),
        (errors.OutcomeUnknown(NEAREST), 1, "whether help.getNearestDc ran on the server cannot be known"),
        (
            in_doubt(errors.DcUnavailable(4, "CLOSED", "why")),
            1,
            "whether help.getNearestDc ran on the server cannot be known: data centre 4 is unavailable (CLOSED): why",
        ),
        (errors.SessionCorrupt("not\na session"), 1, "not a session"),
        (Failed("no answer"), 1, "no answer"),
        (PermissionError(13, "Permission denied", "x"), 1, "[Errno 13] Permission denied: 'x'"),
        (Failed(""), 1, "Failed"),
    ],
)
def test_every_expected_failure_has_a_code_and_one_line(error: Exception, code: int, words: str) -> None:
    assert exit_code(error) == code
    line = line_for(error)
    clock = re.search(r", until (\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d", line)
    assert (clock is not None) is (" wait " in words)
    assert line.replace("" if clock is None else clock[0], "") == words


def test_a_defect_has_no_code() -> None:
    assert exit_code(ValueError("a bug")) is None
    assert exit_code(KeyError("a bug")) is None


def test_the_line_of_a_call_names_the_method_that_caused_it() -> None:
    class Request:
        TL_NAME = "help.getConfig"

    assert line_for(RpcError(400, "CHAT_INVALID", None, Request())) == "400 CHAT_INVALID (caused by help.getConfig)"
