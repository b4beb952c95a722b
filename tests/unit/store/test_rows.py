"""trimtp.store.rows: the way there and back, and every wrong row."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.store.samples import HEADER, HOME_RECORD, RECORDS, SECRETS
from trimtp.config import DcOption
from trimtp.store import DcKey, DcRecord, Header, StoredSalt
from trimtp.store.rows import (
    DC_COLUMNS,
    HEADER_COLUMNS,
    Value,
    digest,
    header_of_row,
    header_row,
    record_of_row,
    record_row,
)

longs = st.integers(-(1 << 63), (1 << 63) - 1)
naturals = st.integers(0, (1 << 63) - 1)
floats = st.floats(allow_nan=False)
words = st.text(st.characters(codec="utf-8"), max_size=20)
records = st.builds(
    DcRecord,
    key=st.builds(DcKey, st.booleans(), st.sampled_from(["main", "cdn"]), st.integers(1, 1000)),
    auth_key=st.none() | st.binary(min_size=256, max_size=256),
    created_at=floats,
    salts=st.lists(st.builds(StoredSalt, longs, longs, longs), max_size=3).map(tuple),
    time_offset=st.none() | floats,
    user_id=st.none() | longs,
    epoch=naturals,
    authorized_at=st.none() | floats,
    cooldown_until=st.none() | floats,
    cooldown_cause=words,
    fail_count=naturals,
    exports=naturals,
    imports=naturals,
    last_ok=st.none() | floats,
)
options = st.builds(
    DcOption,
    id=st.integers(1, 1000),
    host=words.filter(bool),
    port=st.integers(1, 65535),
    ipv6=st.booleans(),
    cdn=st.booleans(),
    secret=st.none() | st.binary(max_size=20),
)
headers = st.builds(
    Header,
    home_dc_id=st.integers(1, 1000),
    user_id=st.none() | longs,
    is_bot=st.booleans(),
    epoch=naturals,
    api_id=st.none() | longs,
    test_mode=st.booleans(),
    dc_options=st.lists(options, max_size=3).map(tuple),
    dc_options_expires=st.none() | floats,
    future_auth_token=st.none() | st.binary(max_size=40),
    proven_primes=st.lists(st.text(max_size=64), max_size=3).map(tuple),
    format_version=naturals,
)


@given(records)
def test_records_come_back(record: DcRecord) -> None:
    row = record_row(record)
    assert len(row) == len(DC_COLUMNS)
    assert all(value is None or type(value) in {int, float, str, bytes} for value in row)
    assert record_of_row(row) == record


@given(headers)
def test_headers_come_back(header: Header) -> None:
    row = header_row(header)
    assert len(row) == len(HEADER_COLUMNS)
    assert all(value is None or type(value) in {int, float, str, bytes} for value in row)
    assert header_of_row(row) == header


def test_a_whole_number_of_seconds_is_stored_as_a_float() -> None:
    row = record_row(DcRecord(HOME_RECORD.key, created_at=5, last_ok=7))
    assert [type(row[DC_COLUMNS.index(name)]) for name in ("created_at", "last_ok", "epoch")] == [float, float, int]


WRONG: dict[str, list[Any]] = {
    "test_mode": [2, "x", None, b""],
    "kind": ["media", 1, None],
    "dc_id": [0, "2", None, 2.5],
    "auth_key": [None, b"k" * 255, b"k" * 256, "k" * 256, 5],
    "auth_key_id": [None, b"", b"12345678", 5],
    "created_at": [None, "1", b""],
    "salts": [None, "", "{}", "[[1,2,3]]", '[{"valid_since":1}]', '[{"valid_since":1,"valid_until":2,"value":"3"}]', 5],
    "time_offset": ["1", b"1"],
    "user_id": ["1", 1.5],
    "epoch": [None, "0"],
    "cooldown_cause": [None, 5],
    "fail_count": [None, 0.5],
}
WRONG_HEADER: dict[str, list[Any]] = {
    "home_dc_id": [None, "2"],
    "is_bot": [2, None, "1"],
    "test_mode": [-1],
    "dc_options": [None, b"[]", "5", '[{"id":1}]', '[{"id":0,"host":"a","port":1}]', '[{"id":1,"host":"","port":1}]'],
    "dc_options_expires": ["x"],
    "future_auth_token": [5],
    "proven_primes": [None, "[1]", "{}"],
    "format_version": [None],
}


@pytest.mark.parametrize(("column", "value"), [(column, value) for column in WRONG for value in WRONG[column]])
def test_s_03_a_wrong_value_in_a_record_is_refused(column: str, value: Value) -> None:
    row = list(record_row(HOME_RECORD))
    row[DC_COLUMNS.index(column)] = value
    with pytest.raises(ValueError, match=r".") as caught:
        record_of_row(row)
    assert not any(repr(secret)[2:-1] in str(caught.value) for secret in SECRETS)


@pytest.mark.parametrize(
    ("column", "value"), [(column, value) for column in WRONG_HEADER for value in WRONG_HEADER[column]]
)
def test_s_03_a_wrong_value_in_the_header_is_refused(column: str, value: Value) -> None:
    row = list(header_row(HEADER))
    row[HEADER_COLUMNS.index(column)] = value
    with pytest.raises(ValueError, match=r".") as caught:
        header_of_row(row)
    assert not any(repr(secret)[2:-1] in str(caught.value) for secret in SECRETS)


def test_s_03_rows_of_another_length_are_refused() -> None:
    for row in (record_row(HOME_RECORD)[:-1], (*record_row(HOME_RECORD), 1), ()):
        with pytest.raises(ValueError, match="values where 17 belong"):
            record_of_row(row)
    with pytest.raises(ValueError, match="values where 11 belong"):
        header_of_row([1])


def test_a_digest_sees_every_column() -> None:
    row = record_row(HOME_RECORD)
    seen = {digest(record_row(record)) for record in RECORDS}
    assert len(seen) == len(RECORDS)
    for index in range(len(row)):
        changed: list[Value] = list(row)
        changed[index] = "other"
        assert digest(changed) not in seen
