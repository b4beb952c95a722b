"""The exceptions: what they say, what they hold, and that they survive copying."""

from __future__ import annotations

import copy
import pickle

import pytest

import trimtp
from trimtp import api, errors


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (trimtp.TransportError("broke", code=-404), "broke"),
        (trimtp.DcUnavailable(4, "COOLDOWN", "why"), "data centre 4 is unavailable (COOLDOWN): why"),
        (trimtp.TransferFloodWait(4, 60), "exporting the authorization to data centre 4 has to wait 60 s"),
        (trimtp.LoggedOut("SESSION_REVOKED"), "this session was logged out: SESSION_REVOKED"),
        (trimtp.OutcomeUnknown(api.auth.LogOut()), "whether auth.logOut ran on the server cannot be known"),
        (errors.FloodWait(420, "FLOOD_WAIT_X", 30), "420 FLOOD_WAIT_30"),
        (errors.FilePartMissing(400, "FILE_PART_X_MISSING", 3), "400 FILE_PART_3_MISSING"),
        (errors.AuthBytesInvalid(400, "AUTH_BYTES_INVALID"), "400 AUTH_BYTES_INVALID"),
    ],
)
def test_errors_say_what_happened_and_can_be_copied(error: trimtp.TrimtpError, text: str) -> None:
    for same in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert str(same) == text
        assert vars(same) == vars(error)


def test_an_rpc_error_names_its_request_and_shows_nothing_of_it() -> None:
    request = api.auth.SignIn(phone_number="+1", phone_code_hash="h", phone_code="54321")
    error = errors.PhoneCodeInvalid(400, "PHONE_CODE_INVALID", None, request)
    assert str(error) == "400 PHONE_CODE_INVALID (caused by auth.signIn)"
    assert "54321" not in repr(error) + str(error)
    assert (error.code, error.name, error.value, error.request) == (400, "PHONE_CODE_INVALID", None, request)


def test_parameters_have_names() -> None:
    assert errors.FloodWait(420, "FLOOD_WAIT_X", 30).seconds == 30
    assert errors.FileMigrate(303, "FILE_MIGRATE_X", 4).dc_id == 4
    assert issubclass(errors.FloodWait, errors.Flood)
    assert issubclass(errors.FileMigrate, errors.SeeOther)
