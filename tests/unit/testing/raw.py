"""A client of the mock made of envelope, exchange and transport alone: it does what it is told, right or wrong."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import trimtp_api as api
import trio
from trimtp_api import mtproto

from trimtp.config import ByteStream
from trimtp.crypto.kdf import AuthKey
from trimtp.mtproto import envelope, exchange
from trimtp.testing import MockCluster, wire
from trimtp.transport import QuickAck, TransportCode, client_transport

INIT = {
    "device_model": "raw",
    "system_version": "1",
    "app_version": "1",
    "system_lang_code": "en",
    "lang_pack": "",
    "lang_code": "en",
}


def init(query: api.Function[Any], *, layer: int = api.LAYER, api_id: int = 1, **changes: str) -> api.Function[Any]:
    """``query`` as the first call of a connection."""
    return api.InvokeWithLayer(layer=layer, query=api.InitConnection(api_id=api_id, query=query, **(INIT | changes)))


@dataclass(frozen=True)
class Message:
    """A message that came in; ``body`` is decoded, an rpc_result's is in ``result``."""

    msg_id: int
    seq_no: int
    body: Any
    contained: bool
    salt: int
    gzipped: bool = False


@dataclass(frozen=True)
class RpcResult:
    """An rpc_result with the bytes of its answer."""

    req_msg_id: int
    data: bytes

    @property
    def error(self) -> str:
        """``"400 NAME"``, empty for a good answer."""
        if wire.constructor(self.data) != mtproto.RpcError.CONSTRUCTOR_ID:
            return ""
        error = mtproto.from_bytes(self.data)
        assert isinstance(error, mtproto.RpcError)
        return f"{error.error_code} {error.error_message}"


class Closed(Exception):
    """The server ended the connection."""


class RawClient:
    """One connection, and the state of one session that may move on to another connection."""

    def __init__(self, cluster: MockCluster, dc_id: int = 2, transport: str = "intermediate") -> None:
        self.cluster = cluster
        self.dc = cluster.dc(dc_id)
        self.transport_name = transport
        self.stream: ByteStream
        self.auth_key: AuthKey
        self.salt = 0
        self.session_id = int.from_bytes(os.urandom(8), "little", signed=True)
        self.last_msg_id = 0
        self.content = 0
        self.frames: list[Any] = []
        self.inbox: list[Message] = []

    # ---- the connection ----------------------------------------------------------------------------------------------

    async def connect(self) -> None:
        """Open a connection, a new one if there was one."""
        if self.cluster.in_memory:
            self.stream = await self.cluster.dial(self.dc.host, self.dc.port)
        else:
            self.stream = await trio.open_tcp_stream(self.dc.host, self.dc.port)
        self.transport = client_transport(self.transport_name, random_bytes=os.urandom)
        self.frames = []
        await self.stream.send_all(self.transport.greeting())

    async def aclose(self) -> None:
        """Close the connection."""
        await self.stream.aclose()

    async def send_packet(self, packet: bytes) -> None:
        """Send a packet."""
        await self.stream.send_all(self.transport.encode(packet))

    async def receive_frame(self) -> Any:
        """The next frame. Raises Closed."""
        while not self.frames:
            try:
                data = await self.stream.receive_some(65536)
            except trio.BrokenResourceError:
                raise Closed("reset") from None
            if not data:
                raise Closed("end")
            self.frames += self.transport.feed(bytes(data))
        return self.frames.pop(0)

    # ---- the key -----------------------------------------------------------------------------------------------------

    async def make_key(self, *, dc_id: int | None = None, expires_in: int | None = None) -> exchange.Made:
        """Run the exchange; returns its outcome and uses the key from now on."""
        keys = (self.cluster.public_key,)
        parameters = exchange.ExchangeParameters(self.dc.id if dc_id is None else dc_id, keys, expires_in)
        step = exchange.begin(parameters, os.urandom)
        while not isinstance(step, exchange.Made):
            if isinstance(step, exchange.Compute):
                step = step.resume(step.run())
            elif isinstance(step, exchange.Send):
                await self.send_packet(envelope.pack_plain(self.next_msg_id(), step.request))
                step = step.then
            else:
                frame = await self.receive_frame()
                if isinstance(frame, TransportCode):
                    raise Closed(str(frame.code))
                step = step.receive(envelope.unpack_plain(frame)[1], self.cluster.now())
        self.use_key(step.auth_key, step.server_salt)
        return step

    def use_key(self, auth_key: AuthKey, salt: int) -> None:
        """Use a key that is there already."""
        self.auth_key, self.salt = auth_key, salt

    def grant_key(self) -> None:
        """Let the data centre have a key without an exchange: what a test is about comes after it."""
        made = exchange.Made(AuthKey(os.urandom(256)), 7, 0.0, None)
        self.dc.add_key(made, self.cluster.now())
        self.use_key(made.auth_key, made.server_salt)

    # ---- messages ----------------------------------------------------------------------------------------------------

    def next_msg_id(self) -> int:
        """A right msg_id."""
        self.last_msg_id = max(int(self.cluster.now() * 2**32) & ~3, self.last_msg_id + 4)
        return self.last_msg_id

    def number(self, *, content: bool) -> tuple[int, int]:
        """A right msg_id and seq_no."""
        seq_no = self.content * 2 + content
        self.content += content
        return self.next_msg_id(), seq_no

    def encrypt(self, msg_id: int, seq_no: int, body: bytes, *, salt: int | None = None) -> bytes:
        """A packet."""
        return envelope.encrypt(
            self.auth_key,
            salt=self.salt if salt is None else salt,
            session_id=self.session_id,
            msg_id=msg_id,
            seq_no=seq_no,
            body=body,
            random_bytes=os.urandom,
            from_client=True,
        )

    async def send(
        self,
        body: api.TLObject | bytes,
        *,
        content: bool = True,
        msg_id: int | None = None,
        seq_no: int | None = None,
        salt: int | None = None,
    ) -> int:
        """Send one message alone, with the right numbers or with these; returns its msg_id."""
        right_id, right_seq = self.number(content=content)
        msg_id = right_id if msg_id is None else msg_id
        data = body if isinstance(body, bytes) else body.to_bytes()
        await self.send_packet(self.encrypt(msg_id, right_seq if seq_no is None else seq_no, data, salt=salt))
        return msg_id

    async def receive(self) -> Message:
        """The next message, out of its container and its gzip_packed. Raises Closed, also for a transport error."""
        while not self.inbox:
            frame = await self.receive_frame()
            if isinstance(frame, TransportCode):
                raise Closed(str(frame.code))
            if isinstance(frame, QuickAck):
                continue
            inner = envelope.decrypt(self.auth_key, frame, from_client=False)
            assert inner.session_id == self.session_id
            if wire.constructor(inner.body) == wire.CONTAINER:
                messages = wire.unpack_container(inner.body)
                self.inbox += [decoded(*message, contained=True, salt=inner.salt) for message in messages]
            else:
                message = decoded(inner.msg_id, inner.seq_no, inner.body, contained=False, salt=inner.salt)
                self.inbox.append(message)
        return self.inbox.pop(0)

    async def until(self, kind: type[Any]) -> Message:
        """The next message of a kind; what comes before it is dropped."""
        while True:
            message = await self.receive()
            if isinstance(message.body, kind):
                return message

    async def result_of(self, msg_id: int) -> RpcResult:
        """The rpc_result of a call."""
        while True:
            result: RpcResult = (await self.until(RpcResult)).body
            if result.req_msg_id == msg_id:
                return result

    async def call(self, query: api.Function[Any]) -> Any:
        """Run a call and decode its answer; an rpc_error comes back as the text ``"400 NAME"``."""
        result = await self.result_of(await self.send(query))
        return result.error or query.decode_result(result.data)

    async def start(self, query: api.Function[Any] | None = None) -> Any:
        """Connect, get a key and run the first call, wrapped as it has to be."""
        await self.connect()
        self.grant_key()
        return await self.call(init(query or api.help.GetNearestDc()))

    async def log_in(self, phone: str) -> Any:
        """Start, and log in by code."""
        sent = await self.start(send_code(phone))
        return await self.call(
            api.auth.SignIn(phone_number=phone, phone_code_hash=sent.phone_code_hash, phone_code=self.cluster.code)
        )


def send_code(phone: str, *, api_id: int = 1) -> api.auth.SendCode:
    """The first step of a login."""
    return api.auth.SendCode(phone_number=phone, api_id=api_id, api_hash="x", settings=api.CodeSettings())


def decoded(msg_id: int, seq_no: int, body: bytes, *, contained: bool, salt: int) -> Message:
    """A message with its body decoded."""
    gzipped = False
    value: Any
    if wire.constructor(body) == wire.RPC_RESULT:
        data = body[12:]
        if gzipped := wire.constructor(data) == wire.GZIP_PACKED:
            data = wire.gunzip(data)
        value = RpcResult(int.from_bytes(body[4:12], "little", signed=True), data)
    else:
        try:
            value = mtproto.from_bytes(body)
        except api.TLDecodeError:
            value = api.from_bytes(body)
    return Message(msg_id, seq_no, value, contained, salt, gzipped)


@asynccontextmanager
async def connected(cluster: MockCluster, dc_id: int = 2) -> AsyncIterator[RawClient]:
    """A client that has made its first call."""
    client = RawClient(cluster, dc_id)
    await client.start()
    try:
        yield client
    finally:
        with trio.CancelScope(shield=True) as scope:
            scope.cancel()
            await client.aclose()
