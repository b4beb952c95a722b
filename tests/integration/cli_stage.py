"""A mock cluster with one account, and the options by which the command line finds it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.unit.cli.harness import Result, run_cli, typed
from trimtp.testing import MockCluster, MockUser, open_mock_cluster

__all__ = ["PASSWORD", "PHONE", "Stage", "clear_credentials", "open_stage", "set_credentials", "stored"]

PHONE, PASSWORD = "+15550001", "correct horse"


@dataclass
class Stage:
    """``await stage.run("whoami")`` runs a command against the cluster, on the session file ``session``."""

    cluster: MockCluster
    user: MockUser
    session: Path
    options: list[str] = field(default_factory=list)

    async def run(self, *argv: str, stdin: str = "", session: Path | None = None) -> Result:
        """One command, with ``stdin`` as its whole input."""
        with typed(stdin):
            return await run_cli(argv[0], "--session", session or self.session, *self.options, *argv[1:])

    async def log_in(self) -> None:
        """Log the account in, by the command line."""
        result = await self.run(
            "login", "--phone", PHONE, "--code-stdin", "--password-stdin", stdin=f"12345\n{PASSWORD}\n"
        )
        assert result.code == 0, result.err


@asynccontextmanager
async def open_stage(folder: Path, *, password: str | None = PASSWORD, home: int = 2) -> AsyncIterator[Stage]:
    """Run a cluster with the account +15550001 for as long as the block lasts. It listens on TCP."""
    async with open_mock_cluster(home_dc_id=home) as cluster:
        user = cluster.add_user(
            phone=PHONE,
            first_name="Ada",
            last_name="Lovelace",
            username="ada",
            password=password,
            password_hint="a horse",
        )
        key = folder / "key.pem"
        key.write_text(cluster.public_key.to_pem())
        options = ["--public-key", str(key), "--timeout", "20"]
        for option in cluster.dc_options:
            options += ["--dc", f"{option.id}={option.host}:{option.port}"]
        yield Stage(cluster, user, folder / "me.session", options)


def set_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the environment an api id and hash, and nothing else of that kind."""
    clear_credentials(monkeypatch)
    monkeypatch.setenv("TRIMTP_API_ID", "12345")
    monkeypatch.setenv("TRIMTP_API_HASH", "0123abc")


def clear_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take api id and hash away."""
    for name in ("TRIMTP_API_ID", "TRIMTP_API_HASH", "TG_API_ID", "TG_API_HASH"):
        monkeypatch.delenv(name, raising=False)


def stored(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
