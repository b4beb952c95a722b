"""A session in memory: for tests, for throw-away clients, and the model the other stores are held against."""

from __future__ import annotations

import trio

from trimtp.errors import SessionInUse, StoreError
from trimtp.store.records import SessionChange, SessionData, apply_change
from trimtp.store.rows import header_row, record_row

__all__ = ["MemoryStore"]


class MemoryStore:
    """A :class:`~trimtp.store.SessionStore` that lives as long as the object.

    What was committed stays after ``aclose``, so one store can serve several clients one after another; a second one
    at the same time is refused with :class:`~trimtp.errors.SessionInUse`. "Durable" means as durable as the object.
    """

    def __init__(self) -> None:
        self._data = SessionData()
        self._leased = False

    async def load(self) -> SessionData:
        """Take the lease and return what is stored. Raises :class:`~trimtp.errors.SessionInUse`."""
        await trio.lowlevel.checkpoint()
        if self._leased:
            raise SessionInUse(f"the session ({self.location}) is in use by another client of this program")
        self._data = self._restored()
        self._leased = True
        return self._data

    async def commit(self, change: SessionChange) -> None:
        """Make ``change`` happen.

        Raises :class:`~trimtp.store.StaleWrite` if ``expect`` does not hold, StoreError when it is not loaded, and
        ValueError for values that no store could keep.
        """
        await trio.lowlevel.checkpoint()
        if not self._leased:
            raise StoreError(f"the session ({self.location}) is not open")
        if change.header is not None:
            header_row(change.header)
        for record in change.put:
            record_row(record)
        self._keep(apply_change(self._data, change))

    async def aclose(self) -> None:
        """Give the lease back, even when the caller is being cancelled; closing twice is allowed."""
        self._leased = False
        await trio.lowlevel.checkpoint()

    @property
    def location(self) -> str:
        """``"memory"``."""
        return "memory"

    def _restored(self) -> SessionData:
        """What a load finds."""
        return self._data

    def _keep(self, data: SessionData) -> None:
        """Make ``data`` the state, or raise and leave it."""
        self._data = data

    def __repr__(self) -> str:
        return f"<MemoryStore: {len(self._data.dcs)} data centres>"
