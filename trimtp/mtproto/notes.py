"""Our own service messages on their way: what was said, under which msg_id, and what to do if it was refused.

A note is a service message of this side. One that was sent is remembered for a while: its answer has to be told from
an unasked-for one (check MSG-17), and a server that refuses a packet refuses the notes in it too.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from enum import Enum
from itertools import chain

from trimtp_api import TLObject, mtproto

from trimtp.structs import Struct

__all__ = ["MSGS_ACK", "VECTOR", "Note", "Notes", "Topic", "acks_note"]

_MOST_REMEMBERED = 512
_MOST_UNANSWERED = 64
MSGS_ACK = mtproto.MsgsAck.CONSTRUCTOR_ID
VECTOR = 0x1CB5C415


class Topic(Enum):
    """What a note is about, and what ``ids`` in it are."""

    ACKS = "msgs_ack: the server's messages"
    PING = "ping_delay_disconnect: the ping_id"
    SALTS = "get_future_salts"
    DROP = "rpc_drop_answer: our request's msg_id"
    STATE = "msgs_state_req: our messages"
    RESEND = "msg_resend_req: the server's messages"
    RESEND_ANSWERS = "msg_resend_ans_req: our messages"
    DESTROY = "destroy_session: the session_id"
    REPLY = "an answer to a service message of the server"


_UNRELATED = (Topic.ACKS, Topic.PING, Topic.REPLY)
_FINAL = (Topic.ACKS, Topic.REPLY)


class Note(Struct, eq=False):
    """One service message: ``body`` is boxed. ``content_related`` decides its seq_no."""

    topic: Topic
    body: bytes
    ids: tuple[int, ...] = ()
    msg_id: int = 0
    container_id: int = 0

    @property
    def content_related(self) -> bool:
        """Whether the server has to acknowledge it: it does what it asks for, acks, pings and replies aside."""
        return self.topic not in _UNRELATED


class Notes:
    """The notes that wait and those that were sent, of one session."""

    def __init__(self) -> None:
        self.queue: list[Note] = []
        """Rarely more than one; that is no case for a deque, which takes 760 bytes when it is empty."""
        self._sent: dict[int, Note] = {}  # that will be answered
        self._said: dict[int, Note] = {}  # that will not; kept in case their packet is refused

    def add(self, topic: Topic, message: TLObject, ids: tuple[int, ...] = ()) -> None:
        """Queue a service message."""
        self.queue.append(Note(topic, message.to_bytes(), ids))

    def mark_sent(self, note: Note, msg_id: int) -> None:
        """It leaves under this msg_id; the caller sets ``container_id`` when the packet has one."""
        note.msg_id = note.container_id = msg_id
        if note.topic in _FINAL:
            self.said(note)
        else:
            self._sent[msg_id] = note
            if len(self._sent) > _MOST_REMEMBERED:
                del self._sent[next(iter(self._sent))]

    def said(self, note: Note) -> None:
        """Remember a note that will not be answered and has left under the msg_id it has."""
        said = self._said
        said[note.msg_id] = note
        if len(said) > _MOST_UNANSWERED:
            del said[next(iter(said))]

    def awaits(self, msg_id: int, *topics: Topic) -> bool:
        """Whether a note on one of these topics was sent under this msg_id and is not answered."""
        note = self._sent.get(msg_id)
        return note is not None and note.topic in topics

    def answered(self, msg_id: int) -> Note | None:
        """The note that was sent under this msg_id; it counts as answered from now on."""
        return self._sent.pop(msg_id, None)

    def names(self, msg_id: int) -> bool:
        """Whether the server can mean a sent note by this msg_id, its own or its packet's."""
        return any(True for _ in self._named((msg_id,)))

    def take_named(self, packets: Collection[int]) -> list[Note]:
        """Take out the sent notes a server means by any of these msg_ids."""
        named = list(self._named(packets))
        for note in named:
            del (self._said if note.topic in _FINAL else self._sent)[note.msg_id]
        return named

    def clear(self) -> None:
        """Forget all, waiting and sent."""
        self.queue.clear()
        self._sent.clear()
        self._said.clear()

    def shrink(self) -> None:
        """Give back the memory that notes took which are answered."""
        if not self._sent:
            self._sent.clear()

    def _named(self, packets: Collection[int]) -> Iterator[Note]:
        for note in chain(self._sent.values(), self._said.values()):
            if note.msg_id in packets or note.container_id in packets:
                yield note


def acks_note(ids: tuple[int, ...]) -> Note:
    """The acknowledgement of these messages of the server."""
    count = len(ids)
    return Note(Topic.ACKS, struct.pack(f"<IIi{count}q", MSGS_ACK, VECTOR, count, *ids), ids)
