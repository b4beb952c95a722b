"""The network between a client and a mock cluster: pipes that split, delay, hold, damage, repeat and break.

It is independent of the faults that the mock servers have themselves. What happens to bytes by the way (where they are
split, how long they take) is drawn per connection, from the seed and the connection's number, so that taking one fault
out of a schedule leaves the rest of it as it was. Both ends write whole frames, so bytes put between two writes stand
between two frames.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import trio

if TYPE_CHECKING:
    from trimtp.testing import MockCluster

__all__ = ["Network", "Pipe", "Wire"]

_REMEMBERED_WRITES = 8
_WRITES_IN_A_MOMENT = 3000
_GREETINGS = {"intermediate": 4, "abridged": 1, "padded": 4}
"""The transports whose frames can be told from outside, and how many bytes their greeting has."""
_HEADS = {"intermediate": 4, "abridged": 4, "padded": 4}
_NOT_ENCRYPTED = bytes(8)
_SMALLEST_ENCRYPTED = 64


@dataclass(slots=True)
class _Troubles:
    """What happens to the next bytes of a pipe."""

    corrupt: int = 0
    truncate: bool = False


class Pipe:
    """One direction of one connection. Chunks of bytes with the moment at which they arrive."""

    def __init__(self, wire: Wire, *, to_client: bool, chance: random.Random) -> None:
        self._wire = wire
        self._chance = chance
        self._chunks: deque[tuple[float, bytes, bool]] = deque()
        self._changed = trio.Event()
        self._open_for_writes = trio.Event()
        self._open_for_writes.set()
        self._last_due = 0.0
        self._greeted = to_client
        self.to_client = to_client
        self.writes: deque[bytes] = deque(maxlen=_REMEMBERED_WRITES)
        self.troubles = _Troubles()
        self.untouched = True
        """Whether the reader has got, or will get, nothing but what the writer wrote."""
        self.is_torn = False
        """Whether a write was given up in the middle of a frame: the writer must not write again."""
        self.held = False
        self.lost = False
        """Whether what is written vanishes."""
        self.ended = False
        self.broken = False
        self.reader_closed = False
        self.writer_closed = False

    # ---- the ends --------------------------------------------------------------------------------------------------

    async def write(self, data: bytes) -> None:
        """Take bytes in. A write that is cancelled while the pipe is blocked has got through in part."""
        await trio.lowlevel.checkpoint()
        self._wire.network.count_write()
        if self.writer_closed:
            raise trio.ClosedResourceError
        if self.is_torn:
            self._wire.network.on_misuse(f"a write follows half a frame on dc{self._wire.dc_id}#{self._wire.number}")
        if not self._open_for_writes.is_set():
            torn = len(data) // 2
            self._put(data[:torn])
            data = data[torn:]
            self.writes.clear()
            try:
                await self._open_for_writes.wait()
            except trio.Cancelled:
                self.is_torn = True
                self.untouched = False
                self._wire.log(f"keeps half a frame {self.direction}")
                raise
            self._check()
            self._put(data)
            return
        self._check()
        self._deliver(data)

    async def read(self, max_bytes: int | None) -> bytes:
        """Give bytes out once they have arrived; empty at the end."""
        await trio.lowlevel.checkpoint()
        while True:
            if self.reader_closed:
                raise trio.ClosedResourceError
            if self.broken:
                raise trio.BrokenResourceError
            due = float("inf")
            if self._chunks and not self.held:
                due, data, damaged = self._chunks[0]
                if due <= trio.current_time():
                    self._chunks.popleft()
                    if max_bytes is not None and len(data) > max_bytes:
                        self._chunks.appendleft((due, data[max_bytes:], damaged))
                        data = data[:max_bytes]
                    elif damaged:
                        self._wire.damage_read(self)
                    return data
            elif self.ended and not self._chunks and not self.lost:
                return b""
            changed = self._changed
            if due == float("inf"):
                await changed.wait()
            else:
                with trio.move_on_at(due):
                    await changed.wait()

    def _check(self) -> None:
        if self.broken or self.reader_closed:
            self._wire.was_written_in_vain = True
            raise trio.BrokenResourceError

    # ---- what the network does -------------------------------------------------------------------------------------

    def _deliver(self, data: bytes) -> None:
        greeting = 0 if self._greeted else self._wire.greeting
        self._greeted = True
        head, frame = data[:greeting], data[greeting:]
        if head:
            self._put(head)
        if frame:
            self.writes.append(frame)
            self._put_frame(frame)

    def _put_frame(self, frame: bytes) -> None:
        troubles = self.troubles
        if troubles.truncate:
            troubles.truncate = False
            self.untouched = False
            self._put(frame[: self._chance.randrange(len(frame))])
            self._wire.end()
            return
        if troubles.corrupt and self._wire.is_plain and len(frame) >= _SMALLEST_ENCRYPTED:
            head = _HEADS[self._wire.transport]
            if frame[head : head + 8] != _NOT_ENCRYPTED:
                troubles.corrupt -= 1
                self.untouched = False
                # A damaged last block is the one that nothing but the hash tells of.
                first = head if self._chance.random() < 0.5 else max(head, len(frame) - 32)
                position = self._chance.randrange(first, len(frame) - 16)
                bit = 1 << self._chance.randrange(8)
                frame = b"".join((frame[:position], bytes([frame[position] ^ bit]), frame[position + 1 :]))
                self._wire.log(f"damages a frame of {len(frame)} bytes {self.direction} at {position}")
                self._put(frame, damaged=True)
                return
        self._put(frame)

    def _put(self, data: bytes, *, damaged: bool = False) -> None:
        if not data or self.lost or self.ended or self.broken:
            return
        pieces = [data]
        if self._chance.random() < self._wire.splitting and len(data) > 1:
            cuts = sorted(self._chance.randrange(1, len(data)) for _ in range(self._chance.randrange(1, 4)))
            pieces = [data[a:b] for a, b in zip([0, *cuts], [*cuts, len(data)], strict=True) if a < b]
        for number, piece in enumerate(pieces):
            delay = self._wire.latency * (0.5 + self._chance.random()) + self._wire.extra_latency
            self._last_due = max(self._last_due, trio.current_time() + delay)
            self._chunks.append((self._last_due, piece, damaged and number == len(pieces) - 1))
        self.look()

    @property
    def direction(self) -> str:
        """In words."""
        return "to the client" if self.to_client else "to the server"

    def insert(self, data: bytes, *, damaged: bool = False) -> None:
        """Put bytes between two frames, as somebody on the way would."""
        self.untouched = False
        self._put(data, damaged=damaged)

    def look(self) -> None:
        """Let the reader look again."""
        self._changed.set()
        self._changed = trio.Event()

    def block(self) -> None:
        """Take no more bytes."""
        if self._open_for_writes.is_set():
            self._open_for_writes = trio.Event()

    def unblock(self) -> None:
        """Take bytes again."""
        self._open_for_writes.set()


class Wire:
    """One connection: two pipes, and what can be done to them."""

    def __init__(self, network: Network, dc_id: int, number: int, transport: str, *, to_media: bool) -> None:
        chance = random.Random(f"wire {network.seed} {dc_id} {number}")  # noqa: S311 -- repeatable on purpose
        self.network = network
        self.dc_id = dc_id
        self.number = number
        self.transport = transport
        self.to_media = to_media
        self.is_plain = transport in _HEADS
        self.greeting = _GREETINGS.get(transport, 0)
        self.splitting = chance.choice((0.0, 0.2, 0.8))
        self.latency = chance.choice((0.0, 0.02, 0.2))
        self.extra_latency = 0.0
        self.up = Pipe(self, to_client=False, chance=chance)
        self.down = Pipe(self, to_client=True, chance=chance)
        self.server_end: trio.abc.HalfCloseableStream | None = None
        self.damaged_at: float | None = None
        """When the client read damaged bytes of an encrypted packet."""
        self.client_closed_at: float | None = None
        self.was_written_in_vain = False
        """Whether a write found nobody: who wrote may not read what the other end has sent before it left."""

    def log(self, text: str) -> None:
        """Tell the story."""
        self.network.log(f"network dc{self.dc_id}#{self.number} {text}")

    @property
    def is_open(self) -> bool:
        """Whether both ends still have it."""
        return not (self.up.writer_closed or self.down.writer_closed or self.up.broken)

    def damage_read(self, pipe: Pipe) -> None:
        """A reader has got the last byte of a damaged frame."""
        if pipe.to_client and self.damaged_at is None:
            self.damaged_at = trio.current_time()

    # ---- faults ----------------------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Break it for both ends; what was on its way is gone."""
        for pipe in (self.up, self.down):
            pipe.broken = True
            pipe._chunks.clear()  # noqa: SLF001 -- of this module
            pipe.unblock()
            pipe.look()

    def end(self) -> None:
        """Close it for both ends behind what is on its way."""
        for pipe in (self.up, self.down):
            pipe.ended = True
            pipe.unblock()
            pipe.look()

    def hold(self, *, up: bool, down: bool) -> None:
        """Keep what is on its way until :meth:`release`."""
        self.up.held |= up
        self.down.held |= down

    def release(self) -> None:
        """Let go what was held."""
        for pipe in (self.up, self.down):
            pipe.held = False
            pipe.unblock()
            pipe.look()

    def break_for_client(self) -> None:
        """The client sees it broken; the server does not, and still gets what the client wrote before."""
        self.down.broken = True
        self.down._chunks.clear()  # noqa: SLF001 -- of this module
        self.down.look()

    def go_silent(self) -> None:
        """Half-open for good: nothing arrives any more, and nobody is told."""
        for pipe in (self.up, self.down):
            pipe.lost = True
            pipe._chunks.clear()  # noqa: SLF001

    def insert_code(self, code: int) -> None:
        """A transport error that the server never sent."""
        frame = code.to_bytes(4, "little", signed=True)
        self.down.insert((b"\x01" if self.transport == "abridged" else b"\x04\0\0\0") + frame)

    def insert_garbage(self, size: int, chance: random.Random) -> None:
        """A frame of the right form and of nonsense, to the client."""
        body = chance.randbytes(size * 4)
        head = bytes([size]) if self.transport == "abridged" else len(body).to_bytes(4, "little")
        self.down.insert(head + body)

    def replay(self, *, up: bool, count: int) -> None:
        """The last writes of one direction once more."""
        pipe = self.up if up else self.down
        for frame in list(pipe.writes)[-count:]:
            pipe.insert(frame)

    def replay_from(self, other: Wire, count: int) -> None:
        """The last encrypted packets that came over another connection, to the client of this one."""
        head = _HEADS[self.transport]
        for frame in list(other.down.writes)[-count:]:
            if len(frame) >= _SMALLEST_ENCRYPTED and frame[head : head + 8] != _NOT_ENCRYPTED:
                self.log(f"repeats a frame of #{other.number}")
                self.down.insert(frame, damaged=True)


@dataclass(slots=True, eq=False)
class _End(trio.abc.HalfCloseableStream):
    """One end of a wire, as a stream."""

    incoming: Pipe
    outgoing: Pipe
    on_close: Callable[[], None]
    _closed: bool = field(default=False)

    async def send_all(self, data: bytes | bytearray | memoryview) -> None:
        await self.outgoing.write(bytes(data))

    async def wait_send_all_might_not_block(self) -> None:
        await trio.lowlevel.checkpoint()

    async def receive_some(self, max_bytes: int | None = None) -> bytes:
        return await self.incoming.read(max_bytes)

    async def send_eof(self) -> None:
        self.outgoing.ended = True
        self.outgoing.look()
        await trio.lowlevel.checkpoint()

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            self.incoming.reader_closed = True
            self.outgoing.writer_closed = self.outgoing.ended = True
            for pipe in (self.incoming, self.outgoing):
                pipe.unblock()
                pipe.look()
            self.on_close()
        await trio.lowlevel.checkpoint()


class Network:
    """All connections from one client to one cluster."""

    def __init__(
        self,
        cluster: MockCluster,
        *,
        seed: int,
        transport: str,
        log: Callable[[str], None],
        on_misuse: Callable[[str], None],
    ) -> None:
        self._cluster = cluster
        self.seed = seed
        self.transport = transport
        self.log = log
        self.on_misuse = on_misuse
        self.wires: list[Wire] = []
        self.dials: list[tuple[float, int, bool]] = []
        """When which data centre was dialled, and whether at its media address."""
        self.refusing: set[int] = set()
        self.hanging: set[int] = set()
        self.cut = False
        """Whether the process has crashed: nothing gets out any more."""
        self._changed = trio.Event()
        self._moment = 0.0
        self._writes_in_moment = 0

    def count_write(self) -> None:
        """Somebody writes; thousands of times in one moment is a circle that no clock ends."""
        now = trio.current_time()
        self._writes_in_moment = self._writes_in_moment + 1 if now == self._moment else 0
        self._moment = now
        if self._writes_in_moment > _WRITES_IN_A_MOMENT:
            self.on_misuse(f"more than {_WRITES_IN_A_MOMENT} writes in one moment")

    async def dial(self, host: str, port: int) -> trio.abc.Stream:
        """The client's way out. Raises OSError."""
        await trio.lowlevel.checkpoint()
        (dc,) = [dc for dc in self._cluster.dcs.values() if dc.host == host and port in (dc.port, dc.media_port)]
        media = port == dc.media_port
        self.dials.append((trio.current_time(), dc.id, media))
        while dc.id in self.hanging:
            await self._changed.wait()
        if self.cut or dc.id in self.refusing or dc.faults.refusing:
            raise ConnectionRefusedError(f"nobody listens at {host}:{port}")
        wire = Wire(self, dc.id, len(self.wires), self.transport, to_media=media)
        self.wires.append(wire)

        def client_closed() -> None:
            wire.client_closed_at = trio.current_time()
            wire.log("is closed by the client")

        to_media = ", to the media address" if media else ""
        wire.log(f"is opened (latency {wire.latency}, splitting {wire.splitting}{to_media})")
        wire.server_end = _End(wire.up, wire.down, lambda: None)
        dc.welcome(wire.server_end, media=media)
        return _End(wire.down, wire.up, client_closed)

    def open_wires(self, dc_id: int) -> list[Wire]:
        """The connections to a data centre that stand."""
        return [wire for wire in self.wires if wire.dc_id == dc_id and wire.is_open]

    def heal(self) -> None:
        """End everything that lasts, except connections that are silent for good."""
        self.refusing.clear()
        self.let_dial()
        for wire in self.wires:
            wire.extra_latency = 0.0
            for pipe in (wire.up, wire.down):
                pipe.troubles = _Troubles()
            wire.release()

    def let_dial(self) -> None:
        """Whoever hangs in dialling goes on."""
        self.hanging.clear()
        self._changed.set()
        self._changed = trio.Event()

    def crash(self) -> None:
        """The client's process is gone, and its connections with it."""
        self.cut = True
        for wire in self.wires:
            if wire.is_open:
                wire.reset()
