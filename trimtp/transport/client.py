"""The client's side of a transport."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from trimtp.config import TRANSPORT_NAMES
from trimtp.errors import TransportError
from trimtp.transport.frames import MAX_PACKET, Frame
from trimtp.transport.framing import Framing, Source, Stream

if TYPE_CHECKING:
    from trimtp.transport.obfuscated import Ciphers

__all__ = ["OBFUSCATED", "Transport", "client_transport", "make_framing"]

OBFUSCATED = "obfuscated-"


class Transport:
    """Packets to bytes and back, for one connection of a client; made by :func:`client_transport`.

    :meth:`greeting` is called once, and its bytes are sent before anything else. After an error the connection and
    this object are of no more use.
    """

    def __init__(self, name: str, framing: Framing, greeting: bytes, ciphers: Ciphers | None) -> None:
        self.name = name
        self._framing = framing
        self._greeting: bytes | None = greeting
        self._ciphers = ciphers
        self._stream = Stream(framing)
        self._broken = False

    @property
    def has_quick_acks(self) -> bool:
        """Whether a packet can ask for a quick ack."""
        return self._framing.has_quick_acks

    def greeting(self) -> bytes:
        """The first bytes on the connection: a tag, a header, or nothing. Raises RuntimeError the second time."""
        greeting = self._greeting
        if greeting is None:
            raise RuntimeError("a transport greets once")
        self._greeting = None
        return greeting

    def encode(self, packet: bytes, *, quick_ack: bool = False) -> bytes:
        """The bytes to send for ``packet``, asking for a quick ack of it if wished.

        Raises RuntimeError before :meth:`greeting`, TransportError for a size the framing cannot carry, and
        ValueError when the full framing is asked for a quick ack.
        """
        if self._greeting is not None:
            raise RuntimeError("the greeting comes first")
        frame = self._framing.encode(packet, quick_ack=quick_ack)
        return frame if self._ciphers is None else self._ciphers.outgoing.update(frame)

    def feed(self, data: Source) -> list[Frame]:
        """The frames that ``data`` completes.

        Raises TransportError for anything malformed or larger than the bound, at the first byte that shows it; from
        then on always.
        """
        if self._broken:
            raise TransportError("this transport stream is broken")
        if self._ciphers is not None:
            data = self._ciphers.incoming.update(bytes(data))
        try:
            return self._stream.feed(data)
        except TransportError:
            self._broken = True
            raise


def client_transport(
    name: str,
    *,
    random_bytes: Callable[[int], bytes],
    dc_id: int = 0,
    secret: bytes | None = None,
    max_packet: int = MAX_PACKET,
) -> Transport:
    """A transport for one new connection.

    ``name`` is one of :data:`trimtp.config.TRANSPORT_NAMES`. ``secret`` (16 bytes, or 17 with a leading mark) and
    ``dc_id`` are for MTProto proxies. ``max_packet`` bounds what is read, in bytes.
    Raises ValueError for an unknown name, or a secret that is unusable or not for this transport.
    Spec: https://core.telegram.org/mtproto/mtproto-transports
    """
    if name not in TRANSPORT_NAMES:
        raise ValueError(f"unknown transport {name!r}; one of: {', '.join(TRANSPORT_NAMES)}")
    framing = make_framing(name.removeprefix(OBFUSCATED), client=True, max_packet=max_packet, random_bytes=random_bytes)
    if not name.startswith(OBFUSCATED):
        if secret is not None:
            raise ValueError(f"the {name} transport has no use for a secret; an obfuscated one has")
        return Transport(name, framing, framing.tag, None)
    from trimtp.transport.obfuscated import make_header, plain_secret

    header, ciphers = make_header(
        framing.tag,
        dc_id=dc_id,
        secret=None if secret is None else plain_secret(secret),
        random_bytes=random_bytes,
    )
    return Transport(name, framing, header, ciphers)


def make_framing(name: str, *, client: bool, max_packet: int, random_bytes: Callable[[int], bytes]) -> Framing:
    """The framing of that name (without ``obfuscated-``), for one side of one connection."""
    match name:  # each is a module that the others need not
        case "abridged":
            from trimtp.transport.abridged import Abridged

            return Abridged(client=client, max_packet=max_packet)
        case "full":
            from trimtp.transport.full import Full

            return Full(client=client, max_packet=max_packet)
        case "padded":
            from trimtp.transport.intermediate import Padded

            return Padded(client=client, max_packet=max_packet, random_bytes=random_bytes)
        case _:
            from trimtp.transport.intermediate import Intermediate

            return Intermediate(client=client, max_packet=max_packet)
