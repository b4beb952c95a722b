"""Our own service messages, and which of them the server means."""

from __future__ import annotations

from trimtp_api import mtproto

from trimtp.mtproto.notes import Note, Notes, Topic, acks_note


def sent(notes: Notes, topic: Topic, msg_id: int, container_id: int = 0) -> Note:
    """A note that has left."""
    note = Note(topic, b"", (1,))
    notes.mark_sent(note, msg_id)
    if container_id:
        note.container_id = container_id
    return note


def test_a_note_is_queued_as_bytes() -> None:
    notes = Notes()
    notes.add(Topic.SALTS, mtproto.GetFutureSalts(num=3))
    (note,) = notes.queue
    assert note.body == mtproto.GetFutureSalts(num=3).to_bytes()
    assert acks_note((1, 5)).body == mtproto.MsgsAck(msg_ids=[1, 5]).to_bytes()


def test_MSG_20_what_is_content_related() -> None:
    related = {topic for topic in Topic if Note(topic, b"").content_related}
    assert related == {Topic.SALTS, Topic.DROP, Topic.STATE, Topic.RESEND, Topic.RESEND_ANSWERS, Topic.DESTROY}


def test_MSG_17_an_answer_needs_a_question() -> None:
    notes = Notes()
    note = sent(notes, Topic.STATE, 4)
    assert notes.awaits(4, Topic.STATE)
    assert notes.awaits(4, Topic.RESEND, Topic.STATE)
    assert not notes.awaits(4, Topic.PING)
    assert not notes.awaits(8, Topic.STATE)
    assert notes.answered(4) is note
    assert notes.answered(4) is None
    assert not notes.awaits(4, Topic.STATE)


def test_what_was_refused_is_taken_out_by_its_own_or_its_packets_id() -> None:
    notes = Notes()
    one, two, three = sent(notes, Topic.ACKS, 4, 100), sent(notes, Topic.PING, 8, 100), sent(notes, Topic.REPLY, 12)
    assert notes.names(100)
    assert notes.names(12)
    assert not notes.names(16)
    assert set(map(id, notes.take_named((100,)))) == {id(one), id(two)}
    assert notes.take_named((4, 8, 100)) == []
    assert notes.take_named((12,)) == [three]


def test_memory_is_bounded() -> None:
    notes = Notes()
    for number in range(1, 2000):
        sent(notes, Topic.ACKS, 8 * number)
        sent(notes, Topic.DROP, 8 * number + 4)
    assert (len(notes._said), len(notes._sent)) == (64, 512)
    assert notes.names(8 * 1999)
    assert not notes.names(8 * 1900)
    assert notes.awaits(8 * 1900 + 4, Topic.DROP)
    assert not notes.awaits(4, Topic.DROP)


def test_clear() -> None:
    notes = Notes()
    notes.add(Topic.SALTS, mtproto.GetFutureSalts(num=3))
    sent(notes, Topic.ACKS, 4)
    sent(notes, Topic.PING, 8)
    notes.clear()
    assert not notes.queue
    assert not notes.names(4)
    assert not notes.names(8)
