"""A client that nobody here wrote uses the mock cluster, unchanged: Telethon, over loopback TCP, with its own code."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import trio

from trimtp.testing import MockCluster, open_mock_cluster

PROGRAM = Path(__file__).with_name("telethon_client.py")
TOLERATED = {"inner data without dc", "no RSA_PAD", "a layer newer than the server's"}


async def telethon(cluster: MockCluster, scenario: str, **arguments: Any) -> Any:
    """Run one scenario of the program and return what it printed."""
    order = json.dumps({"cluster": cluster.describe(), "scenario": scenario, "arguments": arguments})
    with trio.fail_after(60):
        done = await trio.run_process(
            [sys.executable, str(PROGRAM)], stdin=order.encode(), capture_stdout=True, capture_stderr=True, check=False
        )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout.decode().splitlines()[-1])


async def test_telethon_speaks_every_transport_it_has() -> None:
    modes = ["full", "abridged", "intermediate", "obfuscated"]
    async with open_mock_cluster() as cluster:
        answers = await telethon(cluster, "transports", modes=modes)
        assert answers == dict.fromkeys(modes, 2)
        assert cluster.dc(2).exchanges == len(modes)
        assert cluster.count("help.getNearestDc", 2) == len(modes)


async def test_telethon_logs_in_writes_and_fetches_a_file_from_another_data_centre() -> None:
    size = 3 * 1024 * 1024 + 17
    async with open_mock_cluster(files_dc_id=4) as cluster:
        ada = cluster.add_user(phone="+15550001", first_name="Ada", password="correct horse")
        outcome = await telethon(cluster, "everything", phone="+15550001", password="correct horse", size=size)
        assert outcome == {
            "me": [ada.id, "Ada", "15550001", True],
            "sent": 1,
            "texts": ["and again", "hello myself"],
            "file_dc": 4,
            "file_name": "x.bin",
            "same": [True, True],
            "progress": size,
            "dialogs": [ada.id],
            "logged_out": True,
        }
        assert cluster.count("auth.signIn", refused=True) == 1  # SESSION_PASSWORD_NEEDED
        assert cluster.count("auth.checkPassword", 2) == 1
        assert cluster.count("messages.sendMessage", 2) == 2
        assert cluster.count("messages.sendMedia", 2) == 1
        assert cluster.count("upload.saveFilePart") == cluster.count("upload.saveFilePart", 2) > 1
        assert cluster.count("upload.getFile") == cluster.count("upload.getFile", 4) > 2
        assert cluster.count("auth.exportAuthorization", 2) == 1
        assert cluster.count("auth.importAuthorization", 4) == 1
        assert [cluster.dc(dc_id).exchanges for dc_id in (1, 2, 4)] == [0, 1, 1]
        assert {entry.user_id for entry in cluster.ledger if entry.dc_id == 4} == {ada.id}
        assert cluster.count("auth.logOut", 2) == 1
        assert all(entry.times == 1 for entry in cluster.ledger if entry.method.startswith("messages.send"))
        assert set(cluster.deviations) == TOLERATED


async def test_telethon_follows_phone_migrate() -> None:
    async with open_mock_cluster() as cluster:
        cluster.add_user(phone="+15550004", first_name="Dora", dc_id=4)
        assert await telethon(cluster, "migrate", phone="+15550004") == {"me": "Dora", "dc": 4}
        assert cluster.count("auth.sendCode", 2, refused=True) == 1
        assert cluster.count("auth.signIn", 4) == 1


async def test_telethon_understands_the_errors_of_a_login() -> None:
    async with open_mock_cluster() as cluster:
        cluster.add_user(phone="+15550001", password="correct horse")
        errors = await telethon(cluster, "wrong_answers", phone="+15550001")
        assert errors == ["PhoneCodeInvalidError", "SessionPasswordNeededError", "PasswordHashInvalidError"]


async def test_telethon_gets_updates() -> None:
    async with open_mock_cluster() as cluster:
        cluster.add_user(phone="+15550001", first_name="Ada")
        cluster.add_user(bot_token="77:secret", first_name="Echo", username="echo_bot")
        outcome = await telethon(cluster, "conversation", phone="+15550001", bot_token="77:secret", bot_name="echo_bot")
        assert outcome == {"said": "HELLO BOT", "history": [[False, "HELLO BOT"], [True, "hello bot"]]}


async def test_telethon_logs_in_by_qr_code() -> None:
    async with open_mock_cluster() as cluster:
        cluster.add_user(phone="+15550001", first_name="Ada")
        assert await telethon(cluster, "qr", phone="+15550001") == {"me": "Ada", "url": True}


async def test_telethon_resumes_a_session_without_a_new_key() -> None:
    async with open_mock_cluster() as cluster:
        cluster.add_user(phone="+15550001", first_name="Ada")
        assert await telethon(cluster, "resume", phone="+15550001") == {"authorized": True, "me": "Ada"}
        assert cluster.dc(2).exchanges == 1
        assert cluster.count("auth.signIn") == 1


async def test_telethon_survives_reset_connections_and_the_ledger_shows_what_it_sent_twice() -> None:
    async with open_mock_cluster() as cluster:
        cluster.add_user(phone="+15550001", first_name="Ada")
        dc = cluster.dc(2)
        dc.faults.drop_answer("messages.sendMessage")

        async def reset_once() -> None:
            await cluster.wait_until(lambda: cluster.count("messages.sendMessage") == 1)
            dc.faults.reset()

        async with trio.open_nursery() as nursery:
            nursery.start_soon(reset_once)
            outcome = await telethon(cluster, "stubborn", phone="+15550001", calls=5)
        # Telethon begins a new session after a lost connection and sends the unanswered call again. The server knows
        # its random_id and refuses the copies: the message is there once, though Telethon takes it for failed.
        assert outcome == {"total": 5, "failed": ["Request was unsuccessful 2 time(s)"]}
        assert cluster.count("messages.sendMessage") == 5
        assert cluster.count("messages.sendMessage", refused=True) >= 1
        assert all(entry.times == 1 for entry in cluster.ledger if entry.method == "messages.sendMessage")
        assert dc.exchanges == 1
