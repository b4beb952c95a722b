"""A fault at some steps of every row of the failure table; ``python -m tools.transfers`` tries all steps."""

from __future__ import annotations

import zlib
from typing import Any

import pytest

from tools import transfers
from tools.transfers import ROWS, Row
from trimtp.authorization import DcAuthManager

SAMPLE = 4
"""Of so many places one is tried here."""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_I1_I2_I3_I5_I6_I9_hold_whatever_breaks(row: Row) -> None:
    offset = zlib.crc32(row.name.encode())  # not the same places in every row
    told = transfers.run(lambda: transfers.run_row(row, every=SAMPLE, offset=offset))
    assert told.total() > 3
    assert told["break before"] > 0


def test_a_data_centre_taken_for_authorized_before_the_import_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def has_a_key(self: DcAuthManager, dc_id: int) -> bool:
        return self._record(dc_id).auth_key is not None

    monkeypatch.setattr(DcAuthManager, "_is_authorized", has_a_key)
    with pytest.raises(transfers.Wrong, match="AuthKeyUnregistered"):
        transfers.run(lambda: transfers.run_row(ROWS[0], every=1))


def test_a_home_key_that_is_replaced_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    commit = DcAuthManager._commit

    async def without_the_home_key(self: DcAuthManager, **change: Any) -> None:
        await commit(self, **change)
        record = self._records[2]
        self._records[2] = type(record)(record.key, auth_key=bytes(256), user_id=record.user_id, epoch=record.epoch)

    monkeypatch.setattr(DcAuthManager, "_commit", without_the_home_key)
    with pytest.raises(transfers.Wrong):
        transfers.run(lambda: transfers.run_row(ROWS[0], every=1))


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert transfers.main(["--list"]) == 0
    assert "export FLOOD_WAIT" in capsys.readouterr().out
    assert transfers.main(["--row", "export DC_ID_INVALID", "--every", "50"]) == 0
    assert "stories held" in capsys.readouterr().out
    with pytest.raises(SystemExit) as refused:
        transfers.main(["--every", "0"])
    assert refused.value.code == 2
