"""What the client does with what the home data centre sends unasked."""

from __future__ import annotations

import pytest
import trio

import trimtp
from trimtp import api

STATUS = api.UpdateUserStatus(user_id=1, status=api.UserStatusRecently())
OTHER = api.UpdateUserStatus(user_id=2, status=api.UserStatusRecently())
SHORT_MESSAGE = api.UpdateShortMessage(id=1, user_id=2, message="m", pts=3, pts_count=1, date=5)


@pytest.mark.parametrize(
    ("sent", "received"),
    [
        (api.UpdateShort(update=STATUS, date=1), [STATUS]),
        (api.Updates(updates=[STATUS, OTHER], users=[], chats=[], date=1, seq=0), [STATUS, OTHER]),
        (
            api.UpdatesCombined(updates=[STATUS, OTHER], users=[], chats=[], date=1, seq_start=1, seq=1),
            [STATUS, OTHER],
        ),
        (SHORT_MESSAGE, [SHORT_MESSAGE]),
        (api.UpdatesTooLong(), [api.UpdatesTooLong()]),
    ],
)
async def test_updates_come_one_by_one(sent: api.TypeUpdates, received: list[api.TLObject]) -> None:
    async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client, client.updates() as updates:
        client.authorization.updates_arrived(2, sent.to_bytes())
        assert [await updates.receive() for _ in received] == received
        with pytest.raises(trio.WouldBlock):
            updates.receive_nowait()


async def test_MSG_23_updates_of_a_foreign_dc_are_ignored() -> None:
    async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client, client.updates() as updates:
        client.authorization.updates_arrived(4, SHORT_MESSAGE.to_bytes())
        client.authorization.session_created(4)
        with pytest.raises(trio.WouldBlock):
            updates.receive_nowait()


async def test_DOS_09_an_update_that_cannot_be_read_costs_that_update(caplog: pytest.LogCaptureFixture) -> None:
    async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client, client.updates() as updates:
        client.authorization.updates_arrived(2, b"\xde\xad\xbe\xef")
        assert client.missed_updates == 1
        assert "an update could not be read" in caplog.text
        client.authorization.updates_arrived(2, SHORT_MESSAGE.to_bytes())
        assert await updates.receive() == SHORT_MESSAGE


async def test_without_subscribers_nothing_is_read() -> None:
    async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client:
        client.authorization.updates_arrived(2, b"\xde\xad\xbe\xef")
        assert client.missed_updates == 0


async def test_a_subscription_that_ended_gets_nothing_and_disturbs_nobody() -> None:
    async with trimtp.open_client(trimtp.MemoryStore(), api_id=1, api_hash="x") as client, client.updates() as updates:
        async with client.updates():
            pass
        client.authorization.updates_arrived(2, SHORT_MESSAGE.to_bytes())
        assert await updates.receive() == SHORT_MESSAGE
        assert client.missed_updates == 0
