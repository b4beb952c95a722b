"""The server's numbering and batching."""

from __future__ import annotations

from trimtp.testing import wire
from trimtp.testing.outbox import Outbox

NOW = 1_700_000_000.0


def test_msg_ids_grow_even_when_the_clock_stands() -> None:
    box = Outbox()
    made = [box.make(b"abcd", NOW, content=True, unasked=n % 2 == 1) for n in range(4)]
    ids = [outgoing.msg_id for outgoing in made]
    assert ids == sorted(set(ids))
    assert [msg_id % 4 for msg_id in ids] == [1, 3, 1, 3]
    assert [outgoing.seq_no for outgoing in made] == [1, 3, 5, 7]
    assert ids[0] >> 32 == int(NOW)


def test_only_content_is_kept() -> None:
    box = Outbox()
    content, other = box.make(b"abcd", NOW, content=True), box.make(b"abcd", NOW, content=False)
    assert box.kept(content.msg_id) is content
    assert box.kept(other.msg_id) is None
    box.forget(content)
    assert box.kept(content.msg_id) is None


def test_one_message_leaves_bare_and_several_in_a_container() -> None:
    box = Outbox()
    first, second, third = (box.make(b"abcd", NOW, content=True) for _ in range(3))
    box.queue(first)
    box.queue(first)
    assert box.take(None, NOW) == [(first.msg_id, 1, b"abcd")]
    assert box.take(None, NOW) == []
    box.queue(second)
    box.queue(third)
    ((msg_id, seq_no, body),) = box.take(None, NOW)
    assert msg_id > third.msg_id
    assert seq_no == 6
    assert wire.unpack_container(body) == [(second.msg_id, 3, b"abcd"), (third.msg_id, 5, b"abcd")]


def test_what_is_queued_is_not_queued_again() -> None:
    box = Outbox()
    outgoing = box.make(b"abcd", NOW, content=True)
    box.queue(outgoing)
    assert box.again(outgoing, NOW + 1000) is outgoing
    assert len(box.take(None, NOW)) == 1


def test_repeated_renaming_is_followed() -> None:
    box = Outbox()
    first = box.make(b"abcd", NOW, content=True)
    second = box.again(first, NOW + 1000)
    box.take(None, NOW + 1000)
    third = box.again(second, NOW + 2000)
    assert len({first.msg_id, second.msg_id, third.msg_id}) == 3
    assert box.kept(first.msg_id) is box.kept(second.msg_id) is third
