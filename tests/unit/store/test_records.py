"""trimtp.store.records: the values themselves."""

from __future__ import annotations

import copy
import hashlib
import pickle
from collections.abc import Callable

import pytest

from tests.unit.store.samples import CDN, FOREIGN_RECORD, HOME, HOME_RECORD, TEST_SERVERS, key_bytes
from trimtp.store import DcKey, DcRecord, Header, SessionChange, SessionData, StaleWrite, StoredSalt
from trimtp.store.records import apply_change, auth_key_id


def test_the_key_id_is_the_spec_s() -> None:
    key = key_bytes("any")
    assert auth_key_id(key) == int.from_bytes(hashlib.sha1(key).digest()[-8:], "little")
    assert HOME_RECORD.auth_key_id == auth_key_id(HOME_RECORD.auth_key)
    assert DcRecord(HOME).auth_key_id is None


@pytest.mark.parametrize("length", [0, 255, 257])
def test_kx_20_an_auth_key_has_256_bytes(length: int) -> None:
    with pytest.raises(ValueError, match=f"has {length}"):
        DcRecord(HOME, auth_key=b"k" * length)


def test_a_record_of_no_kind_or_no_dc_is_refused() -> None:
    with pytest.raises(ValueError, match="'media'"):
        DcKey(False, "media", 2)  # type: ignore[arg-type]  # that is the test
    with pytest.raises(ValueError, match="not 0"):
        DcKey(False, "main", 0)


def test_keys_speak_for_people() -> None:
    assert str(HOME) == "data centre 2"
    assert str(TEST_SERVERS) == "test data centre 2"
    assert str(CDN) == "CDN data centre 203"


def test_a_change_names_each_record_once() -> None:
    with pytest.raises(ValueError, match="data centre 2 twice"):
        SessionChange(put=(HOME_RECORD,), delete=(HOME,))
    with pytest.raises(ValueError, match="twice"):
        SessionChange(put=(HOME_RECORD, HOME_RECORD))
    with pytest.raises(ValueError, match="twice"):
        SessionChange(delete=(HOME, HOME))


def test_values_are_frozen() -> None:
    with pytest.raises(AttributeError):
        HOME_RECORD.epoch = 9  # type: ignore[misc]  # that is the test


def test_data_does_not_follow_the_mapping_it_was_made_of() -> None:
    dcs = {HOME: HOME_RECORD}
    data = SessionData(None, dcs)
    dcs.clear()
    assert data == SessionData(None, {HOME: HOME_RECORD})
    assert data != SessionData()


def test_apply_change_leaves_what_it_was_given() -> None:
    data = SessionData(None, {HOME: HOME_RECORD})
    after = apply_change(data, SessionChange(put=(FOREIGN_RECORD,), delete=(HOME,)))
    assert dict(after.dcs) == {FOREIGN_RECORD.key: FOREIGN_RECORD}
    assert dict(data.dcs) == {HOME: HOME_RECORD}
    with pytest.raises(StaleWrite, match="data centre 2 has changed"):
        apply_change(data, SessionChange(expect={HOME: (None, 3)}))


def test_a_copy_of_a_refused_write_says_the_same() -> None:
    error = StaleWrite(DcKey(test_mode=False, kind="main", dc_id=4))
    again = copy.copy(error)
    assert (type(again), again.key, str(again)) == (StaleWrite, error.key, str(error))
    assert str(error).count("has changed meanwhile") == 1


def test_what_is_shown_of_a_record_leaves_its_secrets_out() -> None:
    record = DcRecord(HOME, key_bytes("any"), salts=(StoredSalt(1, 2, 314159265),), epoch=4)
    header = Header(2, user_id=7, future_auth_token=b"token")
    assert repr(record).startswith("DcRecord(key=DcKey(test_mode=False, kind='main', dc_id=2), created_at=0.0, salts=(")
    assert "epoch=4" in repr(record)
    for value, secrets in ((record, {"auth_key"}), (record.salts[0], {"value"}), (header, {"future_auth_token"})):
        shown = dict(value.__rich_repr__())
        assert shown.keys() == set(value.__struct_fields__) - secrets
        assert repr(value) == f"{type(value).__name__}({', '.join(f'{name}={shown[name]!r}' for name in shown)})"


@pytest.mark.parametrize("leak", [copy.copy, copy.deepcopy, pickle.dumps])
def test_records_with_secrets_are_not_copied(leak: Callable[[object], object]) -> None:
    for value in (DcRecord(HOME), Header(2)):
        with pytest.raises(TypeError, match="holds secrets"):
            leak(value)
