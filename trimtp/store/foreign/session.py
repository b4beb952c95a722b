"""What a foreign session comes to, whatever its form."""

from __future__ import annotations

from dataclasses import dataclass

from trimtp.config import builtin
from trimtp.errors import SessionCorrupt
from trimtp.store.records import AUTH_KEY_BYTES, DcKey, DcRecord, Header, Secret, SessionData

__all__ = ["Imported", "imported", "is_test_address"]

_MOST_DC = 1000


@dataclass(frozen=True, slots=True)
class Imported(Secret):
    """A session that was read: of which program, and what a store of ours would hold of it.

    Where the program does not write down whose login it is, the header's ``user_id`` is None. ``others`` counts the
    accounts that lie beside this one.
    """

    program: str
    data: SessionData
    others: int = 0

    @property
    def header(self) -> Header:
        """The header, which every imported session has."""
        assert self.data.header is not None
        return self.data.header


def imported(
    program: str,
    dc_id: int,
    auth_key: bytes,
    *,
    user_id: int | None = None,
    is_bot: bool = False,
    test_mode: bool = False,
    api_id: int | None = None,
    others: int = 0,
) -> Imported:
    """The session of these values. Raises SessionCorrupt where they cannot be."""
    if not 1 <= dc_id <= _MOST_DC or len(auth_key) != AUTH_KEY_BYTES:
        raise SessionCorrupt(f"the session of {program} is damaged")
    if not any(auth_key):
        raise SessionCorrupt(f"the session of {program} has no key: it was never logged in")
    user = user_id or None
    header = Header(home_dc_id=dc_id, user_id=user, is_bot=is_bot, epoch=1, api_id=api_id or None, test_mode=test_mode)
    record = DcRecord(DcKey(test_mode, "main", dc_id), auth_key=bytes(auth_key), user_id=user, epoch=1)
    return Imported(program, SessionData(header, {record.key: record}), others)


def is_test_address(address: str) -> bool:
    """Whether this is the address of one of Telegram's test servers, for sessions that say no more than it."""
    return any(option.host == address for option in builtin.TEST_DC_OPTIONS)
