"""One client with a session file, in a process of its own: ``python -m benchmarks.dcs_clients NAME FOLDER``.

FOLDER holds the session, in whatever files the library keeps one. The first line on stdin is the cluster's description;
then each line is an order, answered by one line on stdout: its seconds and the CPU seconds of this process meanwhile.

    {"do": "log in"}                      a new login, stored
    {"do": "open"}                        from the wish to have a client to its first answer from the home data centre
    {"do": "call", "dcs": [1, 3], "within": 5}
                                          one call to each of these data centres, all at once, for 5 seconds at most
    {"do": "begin", "dcs": [4]}           the same in the background, until the client is closed
    {"do": "home", "calls": 20}           so many calls to the home data centre, one after the other
    {"do": "files", "at once": N}         every file, N of them at a time
    {"do": "close"}                       the client is closed, the session stored

A call to a data centre is upload.getFile of its first file, over the connection that the library uses for calls that
belong to another data centre; files are downloaded over what it uses for files.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import io
import json
import logging
import math
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TextIO

__all__ = ["CLIENTS", "Library", "main", "obey"]

File = dict[str, Any]
_PART = 64 * 1024
_UNDER_WAY = 0.5
"""Seconds that a call in the background has for itself, so that it waits for its answer when others begin."""


class Library(Protocol):
    """What differs between the clients."""

    async def log_in(self) -> None:
        """Make the session."""
        ...

    async def open(self, stack: AsyncExitStack) -> None:
        """Connect with the session and make a call to the home data centre."""
        ...

    async def call(self, file: File) -> bytes:
        """One call to the file's data centre."""
        ...

    async def download(self, file: File) -> bytes:
        """The whole file."""
        ...

    async def together(self, jobs: list[Callable[[], Awaitable[None]]]) -> None:
        """Run these side by side to their ends."""
        ...

    async def home(self) -> None:
        """One call to the home data centre."""
        ...

    async def within(self, seconds: float, job: Callable[[], Awaitable[None]]) -> None:
        """Run this, but not longer than that."""
        ...

    async def begin(self, stack: AsyncExitStack, job: Callable[[], Awaitable[None]]) -> None:
        """Run this in the background; it is given up when ``stack`` is closed. Comes back when it is under way."""
        ...

    def run(self, main: Callable[[], Awaitable[None]]) -> None:
        """Run the event loop."""
        ...


class Trimtp:
    """trimtp on Trio. ``pfs`` is perfect forward secrecy, its default; the others have none."""

    def __init__(self, cluster: dict[str, Any], folder: Path, *, pfs: bool, home: int) -> None:
        import trimtp_api as api

        from trimtp import ClientConfig, DcOption, open_client
        from trimtp.config import PublicKey

        self._api = api
        self._open_client = open_client
        self._cluster = cluster
        self._path = folder / "trimtp.session"
        self._config = ClientConfig(
            dc_options=tuple(DcOption(int(dc), at["host"], at["port"]) for dc, at in cluster["dcs"].items()),
            public_keys=(PublicKey.from_pem(cluster["public_key"]),),
            home_dc_id=home,
            pfs=pfs,
        )
        self._client: Any = None

    async def log_in(self) -> None:
        from trimtp import login

        async with self._open_client(self._path, api_id=1, api_hash="hash", config=self._config) as client:
            sent = await login.request_code(client, self._cluster["phone"])
            await sent.submit(self._cluster["code"])

    async def open(self, stack: AsyncExitStack) -> None:
        self._client = await stack.enter_async_context(
            self._open_client(self._path, api_id=1, api_hash="hash", config=self._config)
        )
        await self.home()

    async def home(self) -> None:
        await self._client.invoke(self._api.help.GetNearestDc())

    async def call(self, file: File) -> bytes:
        return await self._get_file(file, "main")

    async def download(self, file: File) -> bytes:
        return await self._get_file(file, "download")

    async def _get_file(self, file: File, via: str) -> bytes:
        api = self._api
        location = api.InputDocumentFileLocation(
            id=file["id"],
            access_hash=file["access_hash"],
            file_reference=bytes.fromhex(file["file_reference"]),
            thumb_size="",
        )
        parts = []
        for offset in range(0, file["size"], _PART):
            request = api.upload.GetFile(location=location, offset=offset, limit=_PART)
            parts.append((await self._client.invoke(request, dc_id=file["dc"], via=via)).bytes)
        return b"".join(parts)

    async def together(self, jobs: list[Callable[[], Awaitable[None]]]) -> None:
        import trio

        async with trio.open_nursery() as nursery:
            for job in jobs:
                nursery.start_soon(job)

    async def within(self, seconds: float, job: Callable[[], Awaitable[None]]) -> None:
        import trio

        with trio.move_on_after(seconds):
            await job()

    async def begin(self, stack: AsyncExitStack, job: Callable[[], Awaitable[None]]) -> None:
        import trio

        nursery = await stack.enter_async_context(trio.open_nursery())
        stack.callback(nursery.cancel_scope.cancel)
        nursery.start_soon(job)
        await trio.sleep(_UNDER_WAY)

    def run(self, main: Callable[[], Awaitable[None]]) -> None:
        import trio

        trio.run(main)


class Asyncio:
    """What the asyncio clients share."""

    async def together(self, jobs: list[Callable[[], Awaitable[None]]]) -> None:
        await asyncio.gather(*(job() for job in jobs))

    async def within(self, seconds: float, job: Callable[[], Awaitable[None]]) -> None:
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(job(), seconds)

    async def begin(self, stack: AsyncExitStack, job: Callable[[], Awaitable[None]]) -> None:
        task = asyncio.ensure_future(job())

        async def give_up() -> None:
            task.cancel()
            await asyncio.wait([task], timeout=_UNDER_WAY)

        stack.push_async_callback(give_up)
        await asyncio.sleep(_UNDER_WAY)

    def run(self, main: Callable[[], Awaitable[None]]) -> None:
        async def run() -> None:
            await main()

        asyncio.run(run())


class Telethon(Asyncio):
    """Telethon: borrowed senders for calls and files alike."""

    def __init__(self, cluster: dict[str, Any], folder: Path, home: int) -> None:
        import_module("telethon.crypto.rsa").add_key(cluster["public_key"], old=False)
        self._functions = import_module("telethon.tl.functions")
        self._types = import_module("telethon.tl.types")
        self._cluster = cluster
        self._home = home
        self._path = folder / "telethon.session"
        self._client: Any = None

    def _make(self) -> Any:
        telethon = import_module("telethon")
        session = import_module("telethon.sessions").SQLiteSession(str(self._path))
        if not session.server_address:
            address = self._cluster["dcs"][str(self._home)]
            session.set_dc(self._home, address["host"], address["port"])
        return telethon.TelegramClient(session, 1, "hash")

    async def log_in(self) -> None:
        client = self._make()
        await client.start(phone=self._cluster["phone"], code_callback=lambda: self._cluster["code"])
        await client.disconnect()

    async def open(self, stack: AsyncExitStack) -> None:
        self._client = self._make()
        await self._client.connect()
        stack.push_async_callback(self._client.disconnect)
        await self.home()

    async def home(self) -> None:
        await self._client(self._functions.help.GetNearestDcRequest())

    def _location(self, file: File) -> Any:
        return self._types.InputDocumentFileLocation(
            id=file["id"],
            access_hash=file["access_hash"],
            file_reference=bytes.fromhex(file["file_reference"]),
            thumb_size="",
        )

    async def call(self, file: File) -> bytes:
        client = self._client
        sender = await client._borrow_exported_sender(file["dc"])  # noqa: SLF001 -- as its own get_stats does
        try:
            request = self._functions.upload.GetFileRequest(location=self._location(file), offset=0, limit=_PART)
            data: bytes = (await client._call(sender, request)).bytes  # noqa: SLF001
            return data
        finally:
            await client._return_exported_sender(sender)  # noqa: ASYNC102, SLF001

    async def download(self, file: File) -> bytes:
        data: bytes = await self._client.download_file(
            self._location(file), bytes, file_size=file["size"], dc_id=file["dc"]
        )
        return data


class Kurigram(Asyncio):
    """Kurigram, a maintained fork of Pyrogram: a session per data centre for calls, another one for files."""

    def __init__(self, cluster: dict[str, Any], folder: Path, home: int) -> None:
        from trimtp.config import PublicKey

        logging.getLogger("pyrogram").setLevel(logging.ERROR)  # every process would say that TgCrypto is missing
        rsa = import_module("pyrogram.crypto.rsa")
        key = PublicKey.from_pem(cluster["public_key"])
        fingerprint = int.from_bytes(key.fingerprint.to_bytes(9, "little", signed=True)[:8], "little", signed=True)
        rsa.server_public_keys[fingerprint] = rsa.PublicKey(key.n, key.e)
        self._raw = import_module("pyrogram.raw")
        self._cluster = cluster
        self._home = home
        self._folder = folder
        self._client: Any = None

    def _make(self, **options: Any) -> Any:
        return import_module("pyrogram").Client(
            "kurigram",
            api_id=1,
            api_hash="hash",
            workdir=str(self._folder),
            loop=asyncio.get_running_loop(),
            max_concurrent_transmissions=1000,  # how many there are is decided here
            **options,
        )

    async def log_in(self) -> None:
        address = self._cluster["dcs"][str(self._home)]

        def connection(**options: Any) -> Any:
            options |= {"server_address": address["host"], "port": address["port"]}
            return import_module("pyrogram.connection").Connection(**options)

        client = self._make(connection_factory=connection)  # a session file without an account begins at Telegram's
        await client.connect()
        sent = await client.invoke(
            self._raw.functions.auth.SendCode(
                phone_number=self._cluster["phone"],
                api_id=1,
                api_hash="hash",
                settings=self._raw.types.CodeSettings(),
            )
        )
        await client.sign_in(self._cluster["phone"], sent.phone_code_hash, self._cluster["code"])
        await client.storage.server_address(address["host"])
        await client.storage.port(address["port"])
        await client.storage.save()
        await client.disconnect()

    async def open(self, stack: AsyncExitStack) -> None:
        client = self._client = self._make()
        await client.connect()

        async def close() -> None:
            for session in (*client.sessions.values(), *client.media_sessions.values()):
                await session.stop()
            await client.disconnect()

        stack.push_async_callback(close)
        await self.home()

    async def home(self) -> None:
        await self._client.invoke(self._raw.functions.help.GetNearestDc())

    async def call(self, file: File) -> bytes:
        session = await self._client.get_session(file["dc"])
        location = self._raw.types.InputDocumentFileLocation(
            id=file["id"],
            access_hash=file["access_hash"],
            file_reference=bytes.fromhex(file["file_reference"]),
            thumb_size="",
        )
        request = self._raw.functions.upload.GetFile(location=location, offset=0, limit=_PART)
        data: bytes = (await session.invoke(request)).bytes
        return data

    async def download(self, file: File) -> bytes:
        ids = import_module("pyrogram.file_id")
        file_id = ids.FileId(
            file_type=ids.FileType.DOCUMENT,
            dc_id=file["dc"],
            media_id=file["id"],
            access_hash=file["access_hash"],
            file_reference=bytes.fromhex(file["file_reference"]),
        )
        return b"".join([part async for part in self._client.get_file(file_id, file["size"])])


CLIENTS: dict[str, Callable[[dict[str, Any], Path, int], Library]] = {
    "trimtp": lambda cluster, folder, home: Trimtp(cluster, folder, pfs=True, home=home),
    "trimtp without PFS": lambda cluster, folder, home: Trimtp(cluster, folder, pfs=False, home=home),
    "Telethon": Telethon,
    "Kurigram": Kurigram,
}


def _check(file: File, data: bytes) -> None:
    if hashlib.sha256(data).hexdigest() != file["sha256"]:
        raise ValueError(f"data centre {file['dc']} sent another file")


async def _calls(library: Library, files: list[File], dcs: list[int]) -> None:
    firsts = [next(file for file in files if file["dc"] == dc) for dc in dcs]

    def one(file: File) -> Callable[[], Awaitable[None]]:
        async def call() -> None:
            data = await library.call(file)
            if len(data) != min(file["size"], _PART):
                raise ValueError(f"data centre {file['dc']} sent {len(data)} bytes")

        return call

    await library.together([one(file) for file in firsts])


async def _files(library: Library, files: list[File], at_once: int) -> None:
    left = deque(files)

    async def worker() -> None:
        while left:
            file = left.popleft()
            _check(file, await library.download(file))

    await library.together([worker] * at_once)


async def obey(library: Library, cluster: dict[str, Any], answers: TextIO) -> None:
    """Carry out the orders on stdin until it ends; each is answered by a line of ``answers``."""
    async with AsyncExitStack() as stack:
        while line := sys.stdin.readline():
            order = json.loads(line)
            gc.collect()
            cpu, began = time.process_time(), time.perf_counter()
            match order["do"]:
                case "log in":
                    await library.log_in()
                case "open":
                    await library.open(stack)
                case "call":
                    calls = partial(_calls, library, cluster["files"], order["dcs"])
                    await library.within(order.get("within", math.inf), calls)
                case "begin":
                    await library.begin(stack, partial(_calls, library, cluster["files"], order["dcs"]))
                case "home":
                    for _ in range(order["calls"]):
                        await library.home()
                case "files":
                    await _files(library, cluster["files"], order["at once"])
                case "close":
                    await stack.aclose()
                case other:
                    raise ValueError(f"no such order: {other}")
            outcome = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu}
            print(json.dumps(outcome), file=answers, flush=True)


def main() -> None:
    """Carry out the orders. What a library prints of its own accord goes nowhere."""
    answers, sys.stdout = sys.stdout, io.StringIO()
    cluster = json.loads(sys.stdin.readline())
    library = CLIENTS[sys.argv[1]](cluster, Path(sys.argv[2]), cluster["home"])

    async def run() -> None:
        await obey(library, cluster, answers)

    library.run(run)


if __name__ == "__main__":
    main()
