"""``demo``: a mock cluster and a client in one process, and what they do, step by step, to watch or to check.

The account lives on data centre 2, the client is told to begin at 1, and the files lie on 1 and 4: so the login
migrates, and the authorization has to be exported and imported. What is claimed is checked against the cluster.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import trimtp_api as api
import trio

from trimtp.cli.exits import DONE, FAILED
from trimtp.cli.output import Output
from trimtp.client import Client, open_client
from trimtp.errors import PhoneCodeInvalid, TrimtpError
from trimtp.login import CodeSent, PasswordNeeded, SignedIn, request_code
from trimtp.testing import Call, MockCluster, open_mock_cluster

__all__ = ["demo"]

_BEGIN, _HOME, _FILES = 1, 2, (1, 4)
_PHONE, _PASSWORD, _HINT = "+15550001", "correct horse", "a good horse"
_STEP_SECONDS = 30.0
_PART = 128 * 1024
_FILE_SIZE = 3 * _PART - 1234


async def demo(_args: argparse.Namespace, out: Output) -> int:
    """Run the demonstration; 0 only if every step held."""
    show = _Show(out)
    counted: dict[str, dict[str, dict[str, int]]] = {}
    began = trio.current_time()
    with tempfile.TemporaryDirectory(prefix="trimtp-demo-") as directory:
        try:
            async with open_mock_cluster((1, 2, 4), _HOME) as cluster:
                stage = _Stage(cluster, Path(directory) / "demo.session")
                await show.step("Three mock data centres listen", stage.introduce)
                async with stage.client() as client:
                    for title, act in stage.first_run(client):
                        await show.step(title, act)
                    counted["first_run"] = stage.transfers()
                stage.restart()
                async with stage.client() as client:
                    for title, act in stage.after_restart(client):
                        await show.step(title, act)
                    counted["after_restart"] = stage.transfers()
                    await show.step("Log out everywhere", lambda: stage.log_out(client))
        except _StepFailed:
            pass
    took = trio.current_time() - began
    held = all(step["ok"] for step in show.steps)
    if out.json:
        out.document({"ok": held, "seconds": round(took, 3), "steps": show.steps, **counted})
    verdict = f"All {len(show.steps)} steps held" if held else "A step did not hold"
    out.say(out.style("bold", f"{verdict}, after {took:.1f} s."))
    return DONE if held else FAILED


class _Surprise(Exception):
    """A step saw something else than it claims."""


class _StepFailed(Exception):
    """A step did not hold; it was shown already."""


class _Show:
    """Runs steps, prints how each went, and remembers."""

    def __init__(self, out: Output) -> None:
        self.steps: list[dict[str, Any]] = []
        self._out = out
        self._good, self._bad = ("✓", "✗") if out.fits("✓✗") else ("ok ", "FAILED ")

    async def step(self, title: str, act: Callable[[], Awaitable[str]]) -> None:
        """Run one step; ``act`` returns what there is to add. Raises _StepFailed."""
        began = trio.current_time()
        try:
            with trio.fail_after(_STEP_SECONDS):
                detail = await act()
            ok = True
        except trio.TooSlowError:
            ok, detail = False, f"not done within {_STEP_SECONDS:g} s"
        except (TrimtpError, _Surprise) as error:
            ok, detail = False, f"{type(error).__name__}: {error}"
        ms = (trio.current_time() - began) * 1000
        self.steps.append({"name": title, "ok": ok, "ms": round(ms, 1), "detail": detail})
        out = self._out
        mark = out.style("green", self._good) if ok else out.style("red", self._bad)
        out.say(f"{mark} {title:<58} {ms:7.0f} ms  {out.style('dim', detail)}".rstrip())
        if not ok:
            raise _StepFailed


class _Stage:
    """The cluster, its account and files, the session file, and the acts on them."""

    def __init__(self, cluster: MockCluster, session: Path) -> None:
        self._cluster = cluster
        self._session = session
        self._before: Counter[tuple[str, int]] = Counter()
        self._exports: Counter[int] = Counter()
        self._user = cluster.add_user(
            phone=_PHONE, first_name="Ada", last_name="Lovelace", password=_PASSWORD, password_hint=_HINT
        )
        self._data = {dc_id: cluster.random_bytes(_FILE_SIZE) for dc_id in _FILES}
        self._locations = {dc_id: cluster.add_file(dc_id, data) for dc_id, data in self._data.items()}
        self._sent: CodeSent | None = None
        self._password: PasswordNeeded | None = None
        original = cluster.methods["auth.exportAuthorization"].handler

        def count_export(call: Call, request: api.auth.ExportAuthorization) -> Any:
            result = original(call, request)
            self._exports[request.dc_id] += 1
            return result

        cluster.handle("auth.exportAuthorization", count_export)

    def client(self) -> Any:
        """The client as a user's program opens it, told to begin at the wrong data centre."""
        config = self._cluster.client_config(home_dc_id=_BEGIN)
        return open_client(self._session, api_id=1, api_hash="demo", config=config)

    def transfers(self) -> dict[str, dict[str, int]]:
        """Exports and imports by data centre since the (re)start, as the cluster counted them."""
        news = self._counted() - self._before
        return {kind: {str(dc_id): news[kind, dc_id] for dc_id in _FILES} for kind in ("exports", "imports")}

    def restart(self) -> None:
        """Count from here on."""
        self._before = self._counted()

    def _counted(self) -> Counter[tuple[str, int]]:
        counted = Counter({("exports", dc_id): self._exports[dc_id] for dc_id in _FILES})
        counted.update({("imports", dc_id): self._cluster.count("auth.importAuthorization", dc_id) for dc_id in _FILES})
        return counted

    def first_run(self, client: Client) -> list[tuple[str, Callable[[], Awaitable[str]]]]:
        """The acts of the first run, in order."""
        return [
            (f"Make an auth key with data centre {_BEGIN}", lambda: self.make_key(client)),
            (f"Ask for a login code; {_PHONE} lives elsewhere", lambda: self.ask_for_code(client)),
            ("Enter a wrong code: refused, and nothing is lost", self.enter_wrong_code),
            ("Enter the right code: a password is wanted", self.enter_code),
            ("Prove the password (SRP)", lambda: self.enter_password(client)),
            *self._acts_anywhere(client),
            ("One export and one import for each of them", self.count_transfers),
        ]

    def after_restart(self, client: Client) -> list[tuple[str, Callable[[], Awaitable[str]]]]:
        """The acts after the restart, in order."""
        return [
            ("Restart from the session file: still logged in", lambda: self.still_logged_in(client)),
            *self._acts_anywhere(client),
            ("No export and no import was needed", self.count_no_transfers),
        ]

    def _acts_anywhere(self, client: Client) -> list[tuple[str, Callable[[], Awaitable[str]]]]:
        return [
            (f"Fetch a file from data centre {dc_id}", lambda dc_id=dc_id: self.fetch(client, dc_id))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
            for dc_id in _FILES
        ]

    # ---- the acts ----------------------------------------------------------------------------------------------------

    async def introduce(self) -> str:
        await trio.lowlevel.checkpoint()
        return ", ".join(f"{dc.id} at {dc.host}:{dc.port}" for dc in self._cluster.dcs.values())

    async def make_key(self, client: Client) -> str:
        nearest = await client.invoke(api.help.GetNearestDc())
        _expect(nearest.this_dc == _BEGIN, f"data centre {nearest.this_dc} answered")
        return f"key {_key_id(client, _BEGIN)}"

    async def ask_for_code(self, client: Client) -> str:
        self._sent = await request_code(client, _PHONE)
        refusals = [entry.error for entry in self._cluster.calls if entry.method == "auth.sendCode" and entry.error]
        _expect(refusals == [f"PHONE_MIGRATE_{_HOME}"], f"the first data centre said {refusals}")
        _expect(client.home_dc_id == _HOME, f"the home is data centre {client.home_dc_id}")
        return f"{refusals[0]}, key {_key_id(client, _HOME)}"

    async def enter_wrong_code(self) -> str:
        assert self._sent is not None
        try:
            await self._sent.submit("54321" if self._cluster.code == "12345" else "12345")
        except PhoneCodeInvalid as error:
            return error.name
        raise _Surprise("a wrong code was taken")

    async def enter_code(self) -> str:
        assert self._sent is not None
        step = await self._sent.submit(self._cluster.code)
        _expect(isinstance(step, PasswordNeeded), f"the next step is {type(step).__name__}")
        assert isinstance(step, PasswordNeeded)
        self._password = step
        return f"hint: {step.hint}"

    async def enter_password(self, client: Client) -> str:
        assert self._password is not None
        signed_in: SignedIn = await self._password.submit(_PASSWORD)
        _expect(client.is_authorized and signed_in.user.id == self._user.id, "somebody else is logged in")
        return (
            f"{signed_in.user.first_name} {signed_in.user.last_name}, id {signed_in.user.id}, home {client.home_dc_id}"
        )

    async def fetch(self, client: Client, dc_id: int) -> str:
        location = self._locations[dc_id]
        data = b""
        while len(data) % _PART == 0:
            part = await client.invoke(
                api.upload.GetFile(location=location, offset=len(data), limit=_PART), dc_id=dc_id
            )
            assert isinstance(part, api.upload.File)
            data += part.bytes
        _expect(data == self._data[dc_id], "the bytes differ")
        return f"{len(data)} bytes, all as they should be"

    async def count_transfers(self) -> str:
        return await self._count(1)

    async def count_no_transfers(self) -> str:
        return await self._count(0)

    async def _count(self, each: int) -> str:
        await trio.lowlevel.checkpoint()
        for kind, by_dc in self.transfers().items():
            _expect(all(count == each for count in by_dc.values()), f"{kind} by data centre: {by_dc}")
        return "counted by the cluster"

    async def still_logged_in(self, client: Client) -> str:
        _expect(client.is_authorized and client.home_dc_id == _HOME, "the session file has no login")
        exchanges = sum(dc.exchanges for dc in self._cluster.dcs.values())
        me = await client.get_me()
        _expect(me.id == self._user.id, "somebody else is logged in")
        _expect(exchanges == sum(dc.exchanges for dc in self._cluster.dcs.values()), "a new auth key was made")
        return f"{me.first_name}, with the same auth key"

    async def log_out(self, client: Client) -> str:
        report = await client.log_out()
        _expect(report.unreachable == (), f"data centres {report.unreachable} were not reached")
        _expect(not client.is_authorized, "the client is still logged in")
        authorized = [dc.id for dc in self._cluster.dcs.values() if any(key.user_id for key in dc.keys.values())]
        _expect(not authorized, f"data centres {authorized} still know the login")
        return f"data centres {', '.join(map(str, report.logged_out))}"


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise _Surprise(otherwise)


def _key_id(client: Client, dc_id: int) -> str:
    ids = [row.key_id for row in client.dcs.status() if row.dc_id == dc_id]
    _expect(bool(ids) and ids[0] is not None, f"there is no auth key of data centre {dc_id}")
    return f"{ids[0]:016x}"
