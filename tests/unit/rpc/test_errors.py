"""trimtp.rpc.errors: messages of every form, known and hostile."""

from __future__ import annotations

import pytest
import trimtp_api as api
from hypothesis import given
from hypothesis import strategies as st

from trimtp import errors
from trimtp.errors import RpcError
from trimtp.errors.known import (
    BY_NAME,
    ApnsVerifyCheck,
    AuthBytesInvalid,
    FileMigrate,
    FilePartMissing,
    FloodWait,
    PreviousChatImportActiveWait,
    RecaptchaCheck,
    SlowmodeWait,
    TwoFaConfirmWait,
    UserMigrate,
)
from trimtp.rpc import parse_error

WEEK = 7 * 24 * 3600


def test_a_known_error_is_of_its_class_and_carries_the_request() -> None:
    request = api.auth.ImportAuthorization(id=1, bytes=b"secret bytes")
    error = parse_error(400, "AUTH_BYTES_INVALID", request)
    assert type(error) is AuthBytesInvalid
    assert isinstance(error, errors.BadRequest)
    assert (error.code, error.name, error.value, error.request) == (400, "AUTH_BYTES_INVALID", None, request)
    assert str(error) == "400 AUTH_BYTES_INVALID (caused by auth.importAuthorization)"
    assert "secret" not in str(error) + repr(error)


@pytest.mark.parametrize("seconds", [0, 1, 59, 3600, 86_400, 2 * WEEK, 2 * WEEK + 1, 10**12])
def test_flood_seconds_are_parsed_up_to_two_weeks_and_beyond(seconds: int) -> None:
    error = parse_error(420, f"FLOOD_WAIT_{seconds}")
    assert isinstance(error, FloodWait)
    assert (error.name, error.value, error.seconds) == ("FLOOD_WAIT_X", seconds, seconds)
    assert str(error) == f"420 FLOOD_WAIT_{seconds}"


@pytest.mark.parametrize(
    ("code", "message", "cls", "name", "value"),
    [
        (303, "FILE_MIGRATE_4", FileMigrate, "FILE_MIGRATE_X", 4),
        (303, "USER_MIGRATE_5", UserMigrate, "USER_MIGRATE_X", 5),
        (400, "FILE_PART_3_MISSING", FilePartMissing, "FILE_PART_X_MISSING", 3),
        (400, "FILE_PART_0_MISSING", FilePartMissing, "FILE_PART_X_MISSING", 0),
        (420, "SLOWMODE_WAIT_010", SlowmodeWait, "SLOWMODE_WAIT_X", 10),
        (420, "2FA_CONFIRM_WAIT_604800", TwoFaConfirmWait, "2FA_CONFIRM_WAIT_X", 604_800),
        (
            406,
            "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN",
            PreviousChatImportActiveWait,
            "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_XMIN",
            5,
        ),
        (400, "AUTH_TOKEN_INVALID2", BY_NAME["AUTH_TOKEN_INVALID2"], "AUTH_TOKEN_INVALID2", None),
        (400, "AUTH_TOKEN_INVALID1", BY_NAME["AUTH_TOKEN_INVALIDX"], "AUTH_TOKEN_INVALIDX", 1),
        (400, "SHA256_HASH_INVALID", BY_NAME["SHA256_HASH_INVALID"], "SHA256_HASH_INVALID", None),
        (-503, "Timeout", BY_NAME["Timeout"], "Timeout", None),
        (406, "AUTH_KEY_DUPLICATED", BY_NAME["AUTH_KEY_DUPLICATED"], "AUTH_KEY_DUPLICATED", None),
        (403, "CHANNEL_PRIVATE", BY_NAME["CHANNEL_PRIVATE"], "CHANNEL_PRIVATE", None),
    ],
)
def test_the_number_in_a_name_becomes_x(
    code: int, message: str, cls: type[RpcError], name: str, value: int | None
) -> None:
    error = parse_error(code, message)
    assert (type(error), error.code, error.name, error.value) == (cls, code, name, value)


@pytest.mark.parametrize(
    ("message", "cls"),
    [
        ("RECAPTCHA_CHECK_signup__6LcAbCd_1", RecaptchaCheck),
        ("APNS_VERIFY_CHECK_1234567", ApnsVerifyCheck),
        ("INTEGRITY_CHECK_CLASSIC_ab12", BY_NAME["INTEGRITY_CHECK_CLASSIC_X"]),
        ("INPUT_METHOD_INVALID_1192227_0", BY_NAME["INPUT_METHOD_INVALID_X_X"]),
    ],
)
def test_a_name_with_a_text_or_two_numbers_in_it_keeps_the_words(message: str, cls: type[RpcError]) -> None:
    error = parse_error(403, message)
    assert (type(error), error.name, error.value) == (cls, message, None)


def test_every_known_name_leads_to_its_class() -> None:
    for name, cls in BY_NAME.items():
        if name == "FILE_PART_0_MISSING":  # the same error as FILE_PART_X_MISSING, with its number
            continue
        words = ["7" if word == "X" else word.replace("INVALIDX", "INVALID7") for word in name.split("_")]
        message = "_".join("7MIN" if word == "XMIN" else word for word in words)
        error = parse_error(400, message)
        assert type(error) is cls, name
        words_kept = name.startswith(("APNS_VERIFY_CHECK_", "INTEGRITY_CHECK_", "RECAPTCHA_CHECK_")) or "X_X" in name
        assert error.name == (message if words_kept else name)
        assert (error.value == 7) == (message != name and not words_kept)


@pytest.mark.parametrize(
    ("code", "family"),
    [
        (303, errors.SeeOther),
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (406, errors.NotAcceptable),
        (420, errors.Flood),
        (500, errors.ServerError),
        (-500, errors.ServerError),
        (503, errors.ServerError),
        (-503, errors.ServerError),
        (777, RpcError),
        (0, RpcError),
        (-404, RpcError),
        (2**31 - 1, RpcError),
    ],
)
def test_an_unknown_name_is_of_the_family_of_its_code(code: int, family: type[RpcError]) -> None:
    error = parse_error(code, "NEVER_HEARD_OF_IT_12")
    assert (type(error), error.code, error.name, error.value) == (family, code, "NEVER_HEARD_OF_IT_X", 12)
    assert str(error) == f"{code} NEVER_HEARD_OF_IT_12"


@pytest.mark.parametrize(
    ("message", "name", "value"),
    [
        ("", "(empty)", None),
        ("A" * 1_000_000, "A" * 200, None),
        ("FLOOD_WAIT_" + "9" * 1_000_000, "FLOOD_WAIT_" + "9" * 189, None),
        ("FLOOD_WAIT_" + "9" * 19, "FLOOD_WAIT_" + "9" * 19, None),
        ("FLOOD_WAIT_-5", "FLOOD_WAIT_-5", None),
        ("FLOOD_WAIT_", "FLOOD_WAIT_", None),
        ("FLOOD_WAIT_X", "FLOOD_WAIT_X", None),
        ("FLOOD_WAIT_٣", "FLOOD_WAIT_٣", None),  # a digit, but not an ASCII one
        ("NEVER_HEARD_1_OF_2", "NEVER_HEARD_1_OF_2", None),
        ("line\nbreak\x00\x1b[31m\u202e\ud800", "line?break??[31m??", None),
        ("5", "X", 5),
        ("_____", "_____", None),
    ],
)
def test_a_hostile_message_is_tamed(message: str, name: str, value: int | None) -> None:
    error = parse_error(420, message)
    assert (type(error), error.name, error.value) == (errors.Flood, name, value)
    assert str(error).isprintable()


@given(st.integers(-(1 << 31), (1 << 31) - 1), st.text(max_size=300) | st.from_regex(r"[A-Z0-9_]{0,40}"))
def test_any_message_gives_an_error_that_can_be_shown(code: int, message: str) -> None:
    error = parse_error(code, message)
    assert isinstance(error, RpcError)
    assert error.code == code
    assert len(error.name) <= 201
    assert str(error).isprintable()
    assert repr(error).isprintable()
