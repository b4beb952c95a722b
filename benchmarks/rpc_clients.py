"""One client in a process of its own, measured from inside: ``python -m benchmarks.rpc_clients NAME``.

The first line on stdin is the server's description; then each line is an order and is answered by one line on stdout,
both JSON. The program is the same for all clients; only how one is opened and how one call is made differs. The bare
loop beside them makes calls one after another and nothing else.

    {"do": "calls", "in_flight": N, "calls": M}   M calls, N at a time → seconds, CPU seconds, median latency (N = 1)
    {"do": "start"}                               a new client with a new key → seconds to its first answer, CPU seconds
    {"do": "idle", "clients": N, "seconds": S}    N clients → KiB each beyond the first, threads, CPU seconds idle
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from importlib import import_module
from typing import Any, Protocol

__all__ = ["CLIENTS", "FLOOR", "main"]

DC_ID = 2
Call = Callable[[], Awaitable[object]]


class Library(Protocol):
    """What differs between the clients."""

    async def open(self, stack: AsyncExitStack, *, auth_key: bytes | None) -> Call:
        """A new client, connected; ``auth_key`` spares it the exchange. Returns what makes one cheap call."""
        ...

    async def together(self, worker: Callable[[], Awaitable[None]], count: int) -> None:
        """Run ``count`` workers side by side to their ends."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Let the loop run."""
        ...

    def run(self, main: Callable[[], Awaitable[None]]) -> None:
        """Run the event loop."""
        ...


class OnTrio:
    """What runs on Trio."""

    async def together(self, worker: Callable[[], Awaitable[None]], count: int) -> None:
        import trio

        async with trio.open_nursery() as nursery:
            for _ in range(count):
                nursery.start_soon(worker)

    async def sleep(self, seconds: float) -> None:
        import trio

        await trio.sleep(seconds)

    def run(self, main: Callable[[], Awaitable[None]]) -> None:
        import trio

        trio.run(main)


class Trimtp(OnTrio):
    """trimtp on Trio. ``pfs`` is perfect forward secrecy, its default; the others have none."""

    def __init__(self, server: dict[str, Any], *, pfs: bool) -> None:
        import trimtp_api as api

        from trimtp import ClientConfig, DcOption, MemoryStore
        from trimtp.config import PublicKey

        self._store = MemoryStore
        self._request = api.help.GetNearestDc()
        address = server["dcs"][str(DC_ID)]
        self._config = ClientConfig(
            dc_options=(DcOption(DC_ID, address["host"], address["port"]),),
            public_keys=(PublicKey.from_pem(server["public_key"]),),
            home_dc_id=DC_ID,
            pfs=pfs,
        )

    async def open(self, stack: AsyncExitStack, *, auth_key: bytes | None) -> Call:
        from trimtp import open_client

        store = self._store()
        if auth_key is not None:
            from trimtp.store import DcKey, DcRecord, Header, SessionChange

            await store.load()
            record = DcRecord(DcKey(test_mode=False, kind="main", dc_id=DC_ID), auth_key=auth_key)
            header = Header(home_dc_id=DC_ID, api_id=1, test_mode=False)
            await store.commit(SessionChange(header=header, put=(record,)))
            await store.aclose()
        client = await stack.enter_async_context(open_client(store, api_id=1, api_hash="hash", config=self._config))
        request = self._request
        return lambda: client.invoke(request)


class BareLoop(OnTrio):
    """No client: what a call costs on Trio with the encryption alone, one at a time and under a key that is there."""

    def __init__(self, server: dict[str, Any]) -> None:
        import trimtp_api as api

        self._address = server["dcs"][str(DC_ID)]
        self._body = api.help.GetNearestDc().to_bytes()

    async def open(self, stack: AsyncExitStack, *, auth_key: bytes | None) -> Call:  # noqa: ARG002 -- no exchange here
        import socket

        import trio

        from benchmarks.rpc_server import SHARED_KEY
        from trimtp.crypto.kdf import AuthKey
        from trimtp.mtproto.envelope import decrypt, encrypt

        sock = stack.enter_context(socket.create_connection((self._address["host"], self._address["port"])))
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setblocking(False)
        sock.send(b"\xee" * 4)  # the intermediate transport, as trimtp's
        key, body, last_id = AuthKey(SHARED_KEY), self._body, 0

        async def call() -> None:
            nonlocal last_id
            last_id = max(int(time.time() * 2**32) & ~3, last_id + 4)
            packet = encrypt(
                key,
                salt=1,
                session_id=1,
                msg_id=last_id,
                seq_no=1,
                body=body,
                random_bytes=os.urandom,
                from_client=True,
            )
            sock.send(len(packet).to_bytes(4, "little") + packet)
            await trio.lowlevel.wait_readable(sock)
            decrypt(key, sock.recv(65536)[4:], from_client=False)  # the lean server answers in one packet

        return call


class Asyncio:
    """What the asyncio clients share."""

    async def together(self, worker: Callable[[], Awaitable[None]], count: int) -> None:
        import asyncio

        await asyncio.gather(*(worker() for _ in range(count)))

    async def sleep(self, seconds: float) -> None:
        import asyncio

        await asyncio.sleep(seconds)

    def run(self, main: Callable[[], Awaitable[None]]) -> None:
        import asyncio

        async def run() -> None:
            await main()

        asyncio.run(run())


class Telethon(Asyncio):
    """Telethon."""

    def __init__(self, server: dict[str, Any]) -> None:
        import_module("telethon.crypto.rsa").add_key(server["public_key"], old=False)
        self._address = server["dcs"][str(DC_ID)]
        self._request = import_module("telethon.tl.functions").help.GetNearestDcRequest

    async def open(self, stack: AsyncExitStack, *, auth_key: bytes | None) -> Call:
        telethon = import_module("telethon")
        session = import_module("telethon.sessions").MemorySession()
        session.set_dc(DC_ID, self._address["host"], self._address["port"])
        if auth_key is not None:
            session.auth_key = import_module("telethon.crypto").AuthKey(auth_key)
        client = telethon.TelegramClient(session, 1, "hash")
        await client.connect()
        stack.push_async_callback(client.disconnect)
        return lambda: client(self._request())


class Kurigram(Asyncio):
    """Kurigram, a maintained fork of Pyrogram."""

    def __init__(self, server: dict[str, Any]) -> None:
        from trimtp.config import PublicKey

        rsa = import_module("pyrogram.crypto.rsa")
        key = PublicKey.from_pem(server["public_key"])
        fingerprint = int.from_bytes(key.fingerprint.to_bytes(9, "little", signed=True)[:8], "little", signed=True)
        rsa.server_public_keys[fingerprint] = rsa.PublicKey(key.n, key.e)
        self._address = server["dcs"][str(DC_ID)]
        self._request = import_module("pyrogram.raw.functions.help").GetNearestDc

    async def open(self, stack: AsyncExitStack, *, auth_key: bytes | None) -> Call:
        import asyncio

        pyrogram = import_module("pyrogram")
        address = self._address

        def connection(**options: Any) -> Any:
            return import_module("pyrogram.connection").Connection(
                **(options | {"server_address": address["host"], "port": address["port"]})
            )

        client = pyrogram.Client(
            "benchmark",
            api_id=1,
            api_hash="hash",
            in_memory=True,
            connection_factory=connection,
            loop=asyncio.get_running_loop(),
        )
        if auth_key is not None:
            await client.storage.open()
            for name, value in (
                ("api_id", 1),
                ("dc_id", DC_ID),
                ("server_address", address["host"]),
                ("port", address["port"]),
                ("test_mode", False),
                ("auth_key", auth_key),
                ("user_id", 1),
                ("is_bot", False),
                ("date", 0),
            ):
                await getattr(client.storage, name)(value)
            opened = client.storage.open

            async def already_open() -> None:
                client.storage.open = opened

            client.storage.open = already_open
        await client.connect()
        stack.push_async_callback(client.disconnect)
        return lambda: client.invoke(self._request())


FLOOR = "bare Trio loop"
"""What is measured with one call in flight, on the lean server; it starts nothing and idles nowhere."""
CLIENTS: dict[str, Callable[[dict[str, Any]], Library]] = {
    "trimtp": lambda server: Trimtp(server, pfs=True),
    "trimtp without PFS": lambda server: Trimtp(server, pfs=False),
    "Telethon": Telethon,
    "Kurigram": Kurigram,
    FLOOR: BareLoop,
}


async def calls(library: Library, call: Call, in_flight: int, count: int) -> dict[str, float]:
    """``count`` calls, ``in_flight`` at a time."""
    left = count
    latencies: list[float] = []
    clock = time.perf_counter

    async def one_after_another() -> None:
        for _ in range(count):
            began = clock()
            await call()
            latencies.append(clock() - began)

    async def worker() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await call()

    gc.collect()
    cpu, began = time.process_time(), clock()
    if in_flight == 1:
        await one_after_another()
    else:
        await library.together(worker, in_flight)
    seconds = clock() - began
    cpu = time.process_time() - cpu
    return {
        "seconds": seconds,
        "cpu": cpu,
        "latency": statistics.median(latencies) if latencies else 0.0,
    }


async def start(library: Library) -> dict[str, float]:
    """A client with nothing stored, from the wish to have one to its first answer."""
    async with AsyncExitStack() as stack:
        cpu, began = time.process_time(), time.perf_counter()
        await (await library.open(stack, auth_key=None))()
        return {"seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu}


async def idle(library: Library, clients: int, seconds: float) -> dict[str, float]:
    """Many clients that have made one call each and then do nothing."""
    from benchmarks.rpc_server import SHARED_KEY

    async with AsyncExitStack() as stack:
        await (await library.open(stack, auth_key=SHARED_KEY))()
        await library.sleep(0.5)
        gc.collect()
        before, threads_before = _rss_kib(), threading.active_count()
        for _ in range(clients - 1):
            await (await library.open(stack, auth_key=SHARED_KEY))()
        await library.sleep(35.0)  # what is said once after a start has been said, acknowledgements too
        gc.collect()
        each = (_rss_kib() - before) / (clients - 1)
        threads = threading.active_count()
        cpu = time.process_time()
        await library.sleep(seconds)
        cpu = time.process_time() - cpu
        result = {"kib": each, "threads": threads - threads_before, "cpu": cpu / seconds}
        print(json.dumps(result), flush=True)
        os._exit(0)  # closing a thousand clients is not what is measured


def _rss_kib() -> float:
    with open("/proc/self/statm") as statm:  # noqa: PTH123 -- read as the kernel gives it
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024


def main() -> None:
    """Carry out the orders."""
    began = time.perf_counter()
    server = json.loads(sys.stdin.readline())
    library = CLIENTS[sys.argv[1]](server)

    async def obey() -> None:
        async with AsyncExitStack() as stack:
            call: Call | None = None
            while line := sys.stdin.readline():
                order = json.loads(line)
                outcome: dict[str, float]
                match order["do"]:
                    case "calls":
                        if call is None:
                            call = await library.open(stack, auth_key=None)
                        await calls(library, call, order["in_flight"], max(50, order["in_flight"] * 3))
                        outcome = await calls(library, call, order["in_flight"], order["calls"])
                    case "start":
                        outcome = await start(library)
                    case "idle":
                        outcome = await idle(library, order["clients"], order["seconds"])
                    case other:
                        raise ValueError(f"no such order: {other}")
                outcome["since process start"] = time.perf_counter() - began
                print(json.dumps(outcome), flush=True)

    library.run(obey)


if __name__ == "__main__":
    main()
