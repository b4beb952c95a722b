"""Values that the store tests share."""

from __future__ import annotations

import hashlib
from pathlib import Path

from trimtp.config import DcOption
from trimtp.store import DcKey, DcRecord, Header, StoredSalt

HOME = DcKey(False, "main", 2)
FOREIGN = DcKey(False, "main", 4)
TEST_SERVERS = DcKey(True, "main", 2)
CDN = DcKey(False, "cdn", 203)

TOKEN = b"future-auth-token-canary"


def key_bytes(seed: object) -> bytes:
    """256 bytes that look random and are the same each time."""
    return b"".join(hashlib.sha256(f"{seed} {part}".encode()).digest() for part in range(8))


def names(directory: Path) -> list[str]:
    """The names of the files in a directory, sorted."""
    return sorted(file.name for file in directory.iterdir())


HEADER = Header(
    home_dc_id=2,
    user_id=777000,
    is_bot=True,
    epoch=3,
    api_id=12345,
    test_mode=False,
    dc_options=(
        DcOption(2, "149.154.167.51", 443, static=True),
        DcOption(4, "2001:db8::4", 80, ipv6=True, media_only=True, secret=b"\x00secret-canary-16"[:16]),
    ),
    dc_options_expires=1_790_000_000.5,
    future_auth_token=TOKEN,
    proven_primes=("c0ffee", "decade"),
)
HOME_RECORD = DcRecord(
    HOME,
    auth_key=key_bytes("home"),
    created_at=1_780_000_000.25,
    salts=(StoredSalt(1, 2, -(1 << 63)), StoredSalt(2, 3, (1 << 63) - 1)),
    time_offset=-0.75,
    user_id=777000,
    epoch=3,
    authorized_at=1_780_000_001.5,
    last_ok=1_780_000_002.0,
)
FOREIGN_RECORD = DcRecord(
    FOREIGN,
    auth_key=key_bytes("foreign"),
    user_id=777000,
    epoch=3,
    authorized_at=1_780_000_003.0,
    cooldown_until=1_780_009_999.0,
    cooldown_cause="FLOOD_WAIT",
    fail_count=2,
    exports=5,
    imports=4,
)
CDN_RECORD = DcRecord(CDN, auth_key=key_bytes("cdn"))
TEST_RECORD = DcRecord(TEST_SERVERS)
RECORDS = (HOME_RECORD, FOREIGN_RECORD, CDN_RECORD, TEST_RECORD)
SECRETS = (*(record.auth_key for record in RECORDS if record.auth_key), TOKEN, b"secret-canary")
