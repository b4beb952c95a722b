"""``doctor`` against a mock cluster: what it finds, and what it calls ill."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import pytest
from trio.testing import MockClock

from tests.integration.cli_stage import Stage, open_stage, set_credentials
from tests.support import open_cluster
from trimtp.cli import doctor
from trimtp.config import TRANSPORT_NAMES
from trimtp.store import SqliteStore, cipher
from trimtp.store.cipher import Cost
from trimtp.store.database import SCHEMA_VERSION

OLD = Path(__file__).parents[1] / "unit" / "store" / "data" / "session-version-1.sqlite"


async def test_a_healthy_installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_credentials(monkeypatch)
    async with open_stage(tmp_path) as stage:
        await stage.log_in()
        found = (await stage.run("doctor", "--json")).document
        assert found["ok"] is True
        probes = found["data_centres"]
        assert [(probe["dc"], probe["transport"]) for probe in probes] == [
            (dc_id, transport) for dc_id in (1, 2, 4) for transport in TRANSPORT_NAMES
        ]
        for probe in probes:
            assert probe["trouble"] == ""
            assert probe["milliseconds"] > 0
            assert probe["address"].startswith("127.0.0.1:")
        assert abs(found["clock_skew"]) < 60
        assert found["session"]["state"] == "healthy"
        assert found["session"]["user_id"] == stage.user.id
        assert "data centre 2" in found["session"]["keys"]
        assert found["aes"]["encrypt"] > 0
        assert found["aes"]["decrypt"] > 0
        assert found["versions"]["trio"]
        people = await stage.run("doctor", "--transport", "full")
        assert people.code == 0
        assert "2 (home)" in people.out
        assert "abridged" not in people.out
        assert "from the servers" in people.out
        assert f"healthy, account {stage.user.id}, format" in people.out
        assert people.err == ""


async def test_a_clock_that_is_wrong_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = time.time
    async with open_stage(tmp_path) as stage:
        monkeypatch.setattr(doctor.time, "time", lambda: real() - 100)
        result = await stage.run("doctor", "--transport", "abridged")
        assert result.code == 0
        assert "set the clock" in result.out
        found = (await stage.run("doctor", "--json", "--transport", "abridged")).document
        assert 90 < found["clock_skew"] < 110


async def test_a_foreign_data_centre_that_is_away_is_no_illness(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        stage.cluster.dc(4).faults.refuse()
        result = await stage.run("doctor", "--transport", "intermediate")
        assert result.code == 0
        assert "Connection refused" in result.out
        assert ": missing" in result.out


async def test_without_the_home_data_centre_it_is_ill(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        for dc in stage.cluster.dcs.values():
            dc.faults.mute()
        result = await stage.run("doctor", "--json", "--timeout", "0.2", "--transport", "padded")
        assert result.code == 1
        found = json.loads(result.out)
        assert found["ok"] is False
        assert found["clock_skew"] is None
        assert {probe["trouble"] for probe in found["data_centres"]} == {"no answer within 0.2 s"}
        people = await stage.run("doctor", "--timeout", "0.2", "--transport", "padded")
        assert people.code == 1
        assert "the home data centre 2 cannot be reached" in people.err


async def test_a_server_with_a_strange_key_is_told(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        position = stage.options.index("--public-key")
        strange = Stage(stage.cluster, stage.user, stage.session, [
            *stage.options[:position], *stage.options[position + 2 :]])  # fmt: skip
        result = await strange.run("doctor", "--transport", "full")
        assert result.code == 1
        assert "none of the trusted RSA keys" in result.out


@pytest.mark.parametrize("content", [b"not a session", b""])
async def test_the_session_is_read(tmp_path: Path, content: bytes) -> None:
    async with open_stage(tmp_path) as stage:
        stage.session.write_bytes(content)
        result = await stage.run("doctor", "--transport", "full")
        if content:
            assert result.code == 1
            assert ": unreadable" in result.out
            assert "not a session of trimtp" in result.err
        else:
            assert result.code == 0
            assert ": empty\n" in result.out
        assert stage.session.read_bytes() == content


async def test_a_session_in_use_is_no_illness(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        store = SqliteStore(stage.session)
        await store.load()
        result = await stage.run("doctor", "--transport", "full")
        await store.aclose()
        assert result.code == 0
        assert f": in use, nobody logged in, format {SCHEMA_VERSION}\n" in result.out


async def test_a_session_of_an_older_format_is_told_and_left_alone(tmp_path: Path) -> None:
    async with open_stage(tmp_path) as stage:
        shutil.copy(OLD, stage.session)
        before = stage.session.read_bytes()
        result = await stage.run("doctor", "--transport", "full")
        assert result.code == 0
        assert f", format 1 (its next use makes that {SCHEMA_VERSION})\n" in result.out
        assert stage.session.read_bytes() == before
        assert (await stage.run("doctor", "--transport", "full", "--json")).document["session"]["format"] == 1


async def test_an_encrypted_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "DEFAULT_COST", Cost(16, 8, 1))
    monkeypatch.delenv("TRIMTP_PASSPHRASE", raising=False)
    async with open_stage(tmp_path) as stage:
        store = SqliteStore(stage.session, "horse")
        await store.load()
        await store.aclose()
        locked = await stage.run("doctor", "--transport", "full")
        assert locked.code == 0
        assert ": locked, nobody logged in, format " in locked.out
        assert ", encrypted (TRIMTP_PASSPHRASE lets doctor read on)\n" in locked.out
        monkeypatch.setenv("TRIMTP_PASSPHRASE", "horse")
        assert ", encrypted, 0 keys\n" in (await stage.run("doctor", "--transport", "full")).out
        monkeypatch.setenv("TRIMTP_PASSPHRASE", "another")
        wrong = await stage.run("doctor", "--transport", "full")
        assert wrong.code == 1
        assert "the passphrase does not open the session" in wrong.err


async def test_probes_that_take_long_are_told(autojump_clock: MockClock, inline_threads: None) -> None:
    lines: list[str] = []
    async with open_cluster() as cluster:
        cluster.dc(4).faults.mute()
        probes = await doctor._reach(cluster.client_config(), ["full"], 30, lines.append)
    assert [probe.trouble for probe in probes] == ["", "", "no answer within 10 s"]
    waiting = "Still waiting for data centre 4 by full; 2 of 3 probes are done"
    assert lines == [f"{waiting} (3 s so far)", f"{waiting} (6 s so far)"]


def test_versions_of_what_is_not_installed_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "_PACKAGES", ("trio", "no-such-package-of-trimtp"))
    assert set(doctor._versions()) == {"Python", "layer", "trio"}
