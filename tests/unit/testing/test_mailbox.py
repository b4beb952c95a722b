"""Messages and the update log of an account."""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.mailbox import Mailbox


def message(box: Mailbox, peer: int, text: str = "x") -> api.Message:
    return api.Message(id=box.next_id(), peer_id=api.PeerUser(user_id=peer), date=10, message=text)


def test_each_message_raises_pts_by_one() -> None:
    box = Mailbox()
    first, second = box.put(message(box, 5)), box.put(message(box, 6))
    assert [(update.pts, update.pts_count) for update in (first, second)] == [(2, 1), (3, 1)]
    assert list(box.messages) == [1, 2]


def test_the_log_is_read_in_pages() -> None:
    box = Mailbox()
    updates = [box.put(message(box, 5)) for _ in range(3)]
    assert box.since(1, 2) == (updates[:2], 3)
    assert box.since(3, 2) == (updates[2:], 4)
    assert box.since(4, 2) == ([], 4)


def test_history_and_dialogs_are_newest_first() -> None:
    box = Mailbox()
    for peer in (5, 6, 5):
        box.put(message(box, peer))
    assert [found.id for found in box.history(5)] == [3, 1]
    assert [(peer, top.id) for peer, top in box.dialogs()] == [(5, 3), (6, 2)]


def test_deleting_is_an_update_too() -> None:
    box = Mailbox()
    box.put(message(box, 5))
    box.put(message(box, 5))
    assert box.delete([1, 2, 9]) == 2
    assert box.pts == 5
    assert box.since(3, 10) == ([api.UpdateDeleteMessages(messages=[1, 2], pts=5, pts_count=2)], 5)
    assert box.delete([1]) == 0
    assert box.pts == 5
