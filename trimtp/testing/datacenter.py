"""One data centre of a mock cluster: its address, its auth_keys, its connections."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import trio

from trimtp.crypto.rsa import PrivateKey
from trimtp.mtproto.exchange import Made, ServerExchange
from trimtp.testing.connection import Connection
from trimtp.testing.faults import Faults
from trimtp.testing.keyring import MockKey
from trimtp.testing.keys import CDN_TEST_KEYS, PUBLIC_TEST_KEY

if TYPE_CHECKING:
    from trimtp.testing.cluster import MockCluster

__all__ = ["MockDc"]

_BACKLOG = 128
_MOVE_BY = 1000
_TEST_DC = 10000
"""What the data centres of the test servers add to their ids in the exchange."""


class MockDc:
    """A data centre: ``id``, ``host`` and ``port``, its ``faults``, and what it has counted.

    ``keys`` are its auth_keys by unsigned id, ``connections`` those that stand. ``exchanges`` counts the permanent
    auth keys made, ``temporary_exchanges`` the temporary ones, ``inits`` the initConnection calls, ``accepted`` the
    connections, ``packets`` what came over them, encrypted or not.
    """

    def __init__(
        self,
        cluster: MockCluster,
        dc_id: int,
        host: str,
        port: int,
        *,
        media_port: int | None = None,
        cdn: bool = False,
    ) -> None:
        self.cluster = cluster
        self.id = dc_id
        self.host = host
        self.port: int = port
        self.media_port = media_port
        """The port of its media address, if it has one."""
        self.cdn = cdn
        """Whether it is a CDN data centre: other RSA keys, no accounts, one method."""
        self.rsa_key: PrivateKey = CDN_TEST_KEYS[0] if cdn else PUBLIC_TEST_KEY
        self.faults: Faults = Faults(self)
        self.keys: dict[int, MockKey] = {}
        self.connections: set[Connection] = set()
        self.exchanges: int = 0
        self.temporary_exchanges: int = 0
        self.inits = 0
        self.accepted: int = 0
        self.packets: int = 0
        self._listeners: list[trio.SocketListener] = []
        self._last_plain_msg_id = 0

    def __repr__(self) -> str:
        return f"<MockDc {self.id} at {self.host}:{self.port}>"

    def now(self) -> float:
        """The cluster's wall clock, Unix seconds."""
        return self.cluster.now()

    # ---- connections -------------------------------------------------------------------------------------------------

    def start_listening(self) -> None:
        """Open the TCP ports, unless the cluster is in memory or they are open. Raises OSError when one is taken."""
        if self.cluster.in_memory or self._listeners:
            return
        self.port = self._open_port(self.port, media=False)
        if self.media_port is not None:
            self.media_port = self._open_port(self.media_port, media=True)

    def _open_port(self, port: int, *, media: bool) -> int:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        raw = socket.socket(family, socket.SOCK_STREAM)
        try:
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            raw.bind((self.host, port))
            raw.listen(_BACKLOG)
            port = int(raw.getsockname()[1])
        except OSError:
            raw.close()
            raise
        listener = trio.SocketListener(trio.socket.from_stdlib_socket(raw))
        self._listeners.append(listener)
        self.cluster.spawn(self._listen, listener, media, name=f"mock dc{self.id} listener")
        return port

    def stop_listening(self) -> None:
        """Close the TCP ports; connections that stand are not touched."""
        for listener in self._listeners:
            listener.socket.close()
        self._listeners.clear()

    def move(self) -> None:
        """Go to another port, which clients learn from help.getConfig; connections that stand are not touched."""
        self.stop_listening()
        self.port = self.port + _MOVE_BY if self.cluster.in_memory else 0
        self.start_listening()

    async def _listen(self, listener: trio.SocketListener, media: bool) -> None:
        try:
            while True:
                self.welcome(await listener.accept(), media=media)
        except trio.ClosedResourceError:
            pass  # stop_listening
        finally:
            listener.socket.close()

    def welcome(self, stream: trio.abc.HalfCloseableStream, *, media: bool = False) -> None:
        """Serve a new connection, to the media address or the other one."""
        self.cluster.spawn(self._serve, stream, media, name=f"mock dc{self.id} connection")

    async def _serve(self, stream: trio.abc.HalfCloseableStream, media: bool) -> None:
        self.accepted += 1
        connection = Connection(self, stream, media=media)
        if self.faults.take_drop():
            connection.abort()
        self.connections.add(connection)
        self.cluster.notify()
        try:
            await connection.run()
        finally:
            self.connections.discard(connection)
            self.cluster.notify()

    # ---- auth keys ---------------------------------------------------------------------------------------------------

    def find_key(self, key_id: int, now: float) -> MockKey | None:
        """The auth_key with this unsigned id; a temporary one that has expired is forgotten."""
        key = self.keys.get(key_id)
        if key is not None and key.expires_at is not None and now > key.expires_at:
            del self.keys[key_id]
            return None
        return key

    def new_exchange(self, *, media: bool) -> ServerExchange:
        """The server's side of one auth-key exchange; at a media address the id is negative."""
        dc_id = self.id + (_TEST_DC if self.cluster.test_mode else 0)
        return ServerExchange(
            (self.rsa_key,),
            -dc_id if media else dc_id,
            self.cluster.random_bytes,
            strict=self.cluster.strict,
            script=self.faults.take_script(),
        )

    def add_key(self, made: Made, now: float) -> None:
        """Keep the auth_key that an exchange has made."""
        self.keys[made.auth_key.id] = MockKey(
            made.auth_key, self, first_salt=made.server_salt, created_at=now, expires_at=made.expires_at
        )
        if made.expires_at is None:
            self.exchanges += 1
        else:
            self.temporary_exchanges += 1
        self.cluster.notify()

    def plain_msg_id(self, now: float) -> int:
        """A msg_id for an unencrypted answer."""
        self._last_plain_msg_id = max(int(now * 2**32) & ~3, (self._last_plain_msg_id & ~3) + 4) + 1
        return self._last_plain_msg_id
