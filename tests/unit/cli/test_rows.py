"""How a data centre's status is shown."""

from __future__ import annotations

from trimtp.authorization import DcState, DcStatus
from trimtp.cli.dcs import _row, _row_document

ROW = DcStatus(
    dc_id=4,
    home=True,
    state=DcState.COOLDOWN,
    authorized=False,
    connection="idle",
    key_id=0xABC,
    since=0.0,
    cause="FLOOD_WAIT",
    next_retry=1_000.5,
    exports=2,
    imports=1,
    exchanges=3,
    last_ok=1_700_000_000.9,
)


def test_a_row_for_people() -> None:
    assert _row(ROW) == ("4", "COOLDOWN", "no", "0000000000000abc", "2023-11-14 22:13:20 UTC", "home, FLOOD_WAIT")


def test_a_row_for_programs() -> None:
    assert _row_document(ROW) == {
        "dc": 4,
        "kind": "main",
        "home": True,
        "state": "COOLDOWN",
        "authorized": False,
        "key_id": "0000000000000abc",
        "last_ok": 1_700_000_000.9,
        "cause": "FLOOD_WAIT",
        "next_retry": 1_000.5,
        "exports": 2,
        "imports": 1,
    }
