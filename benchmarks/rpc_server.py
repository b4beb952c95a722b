"""A data centre that costs next to nothing: real key exchanges, real encryption, and answers made beforehand.

The mock cluster checks, remembers and records every message, and takes longer over a call than the clients do: with it,
the benchmark would measure the mock. This server shares its key pair, its exchange and its envelope with the mock and
nothing else: one thread, one epoll, no sessions to speak of. It tells its CPU time when asked over stdin.

Run as ``python -m benchmarks.rpc_server``; the first line on stdout describes it as ``python -m trimtp mock`` does.
Each further line on stdin is answered by one on stdout: the CPU seconds of this process and the calls it has answered.
"""

from __future__ import annotations

import hashlib
import json
import os
import selectors
import socket
import struct
import sys
import time
from typing import Any

import trimtp_api as api
from trimtp_api import mtproto

from trimtp.crypto.kdf import AuthKey
from trimtp.mtproto.envelope import decrypt, encrypt, pack_plain, packet_key_id, unpack_plain
from trimtp.mtproto.exchange import ServerExchange
from trimtp.testing.keys import PUBLIC_TEST_KEY
from trimtp.transport import ServerTransport

__all__ = ["SHARED_KEY", "main"]

DC_ID = 2
SHARED_KEY = hashlib.shake_256(b"the key that every idle client uses").digest(256)
"""An auth_key that needs no exchange, for measurements of a thousand clients."""

_CONTAINER = 0x73F1F8DC
_RPC_RESULT = 0xF35C6D01
_GZIP = 0x3072CFA1
_ACKS = mtproto.MsgsAck.CONSTRUCTOR_ID
_PING = mtproto.Ping.CONSTRUCTOR_ID
_PING_DELAY = mtproto.PingDelayDisconnect.CONSTRUCTOR_ID
_SALTS = mtproto.GetFutureSalts.CONSTRUCTOR_ID
_HEAD = struct.Struct("<qii")
_NEAREST = api.help.GetNearestDc.CONSTRUCTOR_ID
_SALT_SECONDS = 3600
_CONFIG_NUMBERS = """
    chat_size_max megagroup_size_max forwarded_count_max online_update_period_ms offline_blur_timeout_ms
    offline_idle_timeout_ms online_cloud_timeout_ms notify_cloud_delay_ms notify_default_delay_ms push_chat_period_ms
    push_chat_limit edit_time_limit revoke_time_limit revoke_pm_time_limit rating_e_decay stickers_recent_limit
    channels_read_media_period call_receive_timeout_ms call_ring_timeout_ms call_connect_timeout_ms
    call_packet_timeout_ms caption_length_max message_length_max webfile_dc_id
"""


class Connection:
    """One client."""

    def __init__(self, server: Server, sock: socket.socket) -> None:
        self._server = server
        self._sock = sock
        self._transport = ServerTransport(random_bytes=os.urandom)
        self._exchange: ServerExchange | None = None
        self._announced: set[int] = set()
        self._last_id = 0
        self._content = 0

    def readable(self) -> bool:
        """Take what there is; False when the client is gone."""
        try:
            data = self._sock.recv(1 << 18)
        except BlockingIOError:
            return True
        except OSError:
            return False
        if not data:
            return False
        packets = [frame for frame in self._transport.feed(data) if isinstance(frame, bytes)]
        out = [self._transport.encode(reply) for packet in packets if (reply := self._packet(packet))]
        if out:
            self._sock.setblocking(True)
            self._sock.sendall(b"".join(out))
            self._sock.setblocking(False)
        return True

    def _msg_id(self, now: float) -> int:
        self._last_id = max(int(now * 2**32) & ~3, self._last_id + 4)
        return self._last_id + 1

    def _packet(self, packet: bytes) -> bytes:
        now = time.time()
        key_id = packet_key_id(packet)
        if key_id == 0:
            return self._plain(packet, now)
        key = self._server.keys[key_id]
        inner = decrypt(key, packet, from_client=True)
        body = inner.body
        replies: list[tuple[int, bytes]] = []
        if inner.session_id not in self._announced:
            self._announced.add(inner.session_id)
            notice = mtproto.NewSessionCreated(first_msg_id=inner.msg_id, unique_id=1, server_salt=inner.salt)
            replies.append((1, notice.to_bytes()))
        if int.from_bytes(body[:4], "little") == _CONTAINER:
            position = 8
            for _ in range(int.from_bytes(body[4:8], "little")):
                msg_id, _seq_no, length = _HEAD.unpack_from(body, position)
                position += 16
                self._message(msg_id, body[position : position + length], replies, now)
                position += length
        else:
            self._message(inner.msg_id, body, replies, now)
        if not replies:
            return b""
        parts = []
        for content, reply in replies:
            parts.append((self._msg_id(now), self._content * 2 + content, reply))
            self._content += content
        if len(parts) == 1:
            msg_id, seq_no, reply = parts[0]
        else:
            chunks = [struct.pack("<II", _CONTAINER, len(parts))]
            for message in parts:
                chunks += (_HEAD.pack(message[0], message[1], len(message[2])), message[2])
            msg_id, seq_no, reply = self._msg_id(now), self._content * 2, b"".join(chunks)
        return encrypt(
            key,
            salt=inner.salt,
            session_id=inner.session_id,
            msg_id=msg_id,
            seq_no=seq_no,
            body=reply,
            random_bytes=os.urandom,
            from_client=False,
        )

    def _message(self, msg_id: int, body: bytes, replies: list[tuple[int, bytes]], now: float) -> None:
        constructor = int.from_bytes(body[:4], "little")
        if constructor == _NEAREST:
            self._server.calls += 1
            replies.append((1, _rpc_result(msg_id, self._server.nearest)))
        elif constructor == _ACKS:
            pass
        elif constructor in (_PING, _PING_DELAY):
            (ping_id,) = struct.unpack_from("<q", body, 4)
            replies.append((0, mtproto.Pong(msg_id=msg_id, ping_id=ping_id).to_bytes()))
        elif constructor == _SALTS:
            first, count = int(now) - 1, min(64, int.from_bytes(body[4:8], "little"))
            salts = [
                mtproto.FutureSalt(valid_since=since, valid_until=since + 2 * _SALT_SECONDS, salt=since)
                for since in range(first, first + count * _SALT_SECONDS, _SALT_SECONDS)
            ]
            replies.append((0, mtproto.FutureSalts(req_msg_id=msg_id, now=int(now), salts=salts).to_bytes()))
        elif constructor == api.auth.BindTempAuthKey.CONSTRUCTOR_ID:
            replies.append((1, _rpc_result(msg_id, api.BoolTrue().to_bytes())))
        elif constructor in (api.InvokeWithLayer.CONSTRUCTOR_ID, api.help.GetConfig.CONSTRUCTOR_ID, _GZIP):
            replies.append((1, _rpc_result(msg_id, self._server.config)))
        else:
            error = mtproto.RpcError(error_code=401, error_message="AUTH_KEY_UNREGISTERED")
            replies.append((1, _rpc_result(msg_id, error.to_bytes())))

    def _plain(self, packet: bytes, now: float) -> bytes:
        if self._exchange is None:
            self._exchange = ServerExchange((PUBLIC_TEST_KEY,), DC_ID, os.urandom)
        answer = self._exchange.receive(unpack_plain(packet)[1], now)
        made = self._exchange.made
        if made is not None:
            self._server.keys[made.auth_key.id] = made.auth_key
        return pack_plain(self._msg_id(now), answer)


class Server:
    """All connections, in one loop."""

    def __init__(self) -> None:
        shared = AuthKey(SHARED_KEY)
        self.keys = {shared.id: shared}
        self.calls = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        host, port = self._listener.getsockname()
        self.nearest = api.NearestDc(country="AQ", this_dc=DC_ID, nearest_dc=DC_ID).to_bytes()
        self.config = _config(host, port).to_bytes()
        self.description = {
            "dcs": {str(DC_ID): {"host": host, "port": port}},
            "public_key": PUBLIC_TEST_KEY.public.to_pem(),
            "fingerprint": f"{PUBLIC_TEST_KEY.public.fingerprint % 2**64:016x}",
            "code": "",
        }

    def run(self) -> None:
        """Serve until stdin ends."""
        selector = selectors.DefaultSelector()
        selector.register(self._listener, selectors.EVENT_READ, None)
        selector.register(sys.stdin, selectors.EVENT_READ, sys.stdin)
        while True:
            for key, _ in selector.select():
                if key.data is None:
                    sock, _address = self._listener.accept()
                    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    sock.setblocking(False)
                    selector.register(sock, selectors.EVENT_READ, Connection(self, sock))
                elif key.data is sys.stdin:
                    if not sys.stdin.readline():
                        return
                    print(json.dumps({"cpu": time.process_time(), "calls": self.calls}), flush=True)
                elif not key.data.readable():
                    assert isinstance(key.fileobj, socket.socket)
                    selector.unregister(key.fileobj)
                    key.fileobj.close()


def _rpc_result(msg_id: int, result: bytes) -> bytes:
    return struct.pack("<Iq", _RPC_RESULT, msg_id) + result


def _config(host: str, port: int) -> api.Config:
    numbers: dict[str, Any] = dict.fromkeys(_CONFIG_NUMBERS.split(), 1000)
    now = int(time.time())
    return api.Config(
        date=now,
        expires=now + 3600,
        test_mode=False,
        this_dc=DC_ID,
        dc_options=[api.DcOption(id=DC_ID, ip_address=host, port=port, static=True)],
        dc_txt_domain_name="mock.invalid",
        me_url_prefix="https://t.me/",
        **numbers,
    )


def main() -> None:
    """Print the description and serve."""
    server = Server()
    print(json.dumps(server.description), flush=True)
    server.run()


if __name__ == "__main__":
    main()
