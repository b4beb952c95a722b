"""The generated classes of known RPC errors."""

from __future__ import annotations

import inspect
import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

import trimtp.errors.known as known
from trimtp import errors
from trimtp.rpc import parse_error

ROOT = Path(__file__).resolve().parents[3]
FAMILIES = {
    303: errors.SeeOther,
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    406: errors.NotAcceptable,
    420: errors.Flood,
}


def test_every_known_error_has_a_class_of_its_family() -> None:
    facts = json.loads((ROOT / "tools/data/errors.json").read_text())
    assert len(facts) > 900
    for name, fact in facts.items():
        if name == "FILE_PART_0_MISSING":  # one of FILE_PART_X_MISSING
            continue
        cls = known.BY_NAME[name]
        assert issubclass(cls, FAMILIES.get(fact["codes"][0], errors.ServerError)), name
        assert f"``{name}``" in (cls.__doc__ or "")
        assert getattr(errors, cls.__name__) is cls
        assert getattr(known, cls.__name__) is cls


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("SESSION_PASSWORD_NEEDED", errors.Unauthorized),
        ("AUTH_KEY_UNREGISTERED", errors.Unauthorized),
        ("AUTH_KEY_PERM_EMPTY", errors.Unauthorized),
        ("SESSION_REVOKED", errors.Unauthorized),
        ("USER_DEACTIVATED", errors.Unauthorized),
        ("AUTH_KEY_DUPLICATED", errors.NotAcceptable),
        ("AUTH_BYTES_INVALID", errors.BadRequest),
        ("USER_ID_INVALID", errors.BadRequest),
        ("DC_ID_INVALID", errors.BadRequest),
        ("CONNECTION_NOT_INITED", errors.BadRequest),
        ("FLOOD_WAIT_X", errors.Flood),
        ("USER_MIGRATE_X", errors.SeeOther),
    ],
)
def test_errors_that_the_client_acts_on(name: str, family: type[errors.RpcError]) -> None:
    assert issubclass(known.BY_NAME[name], family)


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("FLOOD_WAIT_X", "seconds"),
        ("FLOOD_PREMIUM_WAIT_X", "seconds"),
        ("SLOWMODE_WAIT_X", "seconds"),
        ("2FA_CONFIRM_WAIT_X", "seconds"),
        ("TAKEOUT_INIT_DELAY_X", "seconds"),
        ("PASSWORD_TOO_FRESH_X", "seconds"),
        ("PHONE_MIGRATE_X", "dc_id"),
        ("NETWORK_MIGRATE_X", "dc_id"),
        ("USER_MIGRATE_X", "dc_id"),
        ("FILE_MIGRATE_X", "dc_id"),
        ("STATS_MIGRATE_X", "dc_id"),
        ("INTERDC_X_CALL_ERROR", "dc_id"),
        ("FILE_PART_X_MISSING", "part"),
        ("FILE_REFERENCE_X_EXPIRED", "index"),
        ("EMAIL_UNCONFIRMED_X", "code_length"),
        ("ALLOW_PAYMENT_REQUIRED_X", "stars"),
        ("PREMIUM_SUB_ACTIVE_UNTIL_X", "until"),
        ("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_XMIN", "minutes"),
    ],
)
def test_the_number_in_a_name_is_a_property(name: str, attribute: str) -> None:
    assert getattr(known.BY_NAME[name](420, name, 17), attribute) == 17
    assert getattr(known.BY_NAME[name](420, name), attribute) == 0


def test_a_number_in_the_facts_makes_no_class_of_its_own() -> None:
    assert "FILE_PART_0_MISSING" not in known.BY_NAME
    assert not hasattr(known, "FilePart0Missing")
    error = parse_error(400, "FILE_PART_0_MISSING")
    assert isinstance(error, errors.FilePartMissing)
    assert (error.part, error.name) == (0, "FILE_PART_X_MISSING")


def test_the_mapping() -> None:
    assert known.BY_NAME["FLOOD_WAIT_X"] is errors.FloodWait
    assert known.BY_NAME.get("NO_SUCH_ERROR") is None
    assert "FLOOD_WAIT_X" in known.BY_NAME
    assert "FLOOD_WAIT_5" not in known.BY_NAME
    assert len(list(known.BY_NAME)) == len(known.BY_NAME) > 900
    assert known.BY_NAME["TIMEOUT"] is known.BY_NAME["Timeout"]


def test_instances() -> None:
    error = errors.FloodWait(420, "FLOOD_WAIT_X", 5)
    assert str(error) == "420 FLOOD_WAIT_5"
    back = pickle.loads(pickle.dumps(error))
    assert (type(back), back.seconds) == (errors.FloodWait, 5)


def test_unknown_names() -> None:
    for module in (known, errors):
        with pytest.raises(AttributeError, match="NoSuchError"):
            module.NoSuchError  # noqa: B018  # the access is the test


def test_the_stub_shows_what_the_module_makes() -> None:
    """The .pyi is what type checkers see: the same classes, bases and properties."""
    stub: dict[str, object] = {}
    exec((ROOT / "trimtp/errors/known.pyi").read_text(), stub)
    assert stub["__all__"] == known.__all__
    for name in known.__all__:
        if name == "BY_NAME":
            continue
        shown = stub[name]
        made = getattr(known, name)
        assert inspect.isclass(shown)
        assert [base.__name__ for base in shown.__mro__] == [base.__name__ for base in made.__mro__]
        assert shown.__doc__ == made.__doc__


def test_the_classes_are_made_when_asked_for() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "import trimtp.errors.known as known\n"
        "assert 'FloodWait' not in vars(known)\n"
        "from trimtp.errors import FloodWait\n"
        "assert vars(known)['FloodWait'] is FloodWait\n"
        "assert 'FileMigrate' not in vars(known)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
