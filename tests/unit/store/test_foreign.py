"""Sessions of other programs: the forms that GramJS and mtcute wrote themselves, and every way to be none.

``data/foreign.json`` was made by the programs' own code: GramJS 2.26 and mtcute 0.29 (npm ``telegram``,
``@mtcute/core``, ``@mtcute/convert``, whose tdata is the independent other side of ours). Their keys are SHAKE-256 of
a word. Real Telethon and Kurigram are in ``tests/interop/test_import.py``.
"""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import random
import shutil
import sqlite3
import string
import struct
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.unit.store.samples import HEADER, RECORDS, key_bytes, names
from trimtp.crypto.aes import ige_encrypt
from trimtp.crypto.kdf import derive_v1
from trimtp.errors import PassphraseNeeded, SessionCorrupt, WrongPassphrase
from trimtp.store import DcKey, SessionChange, SessionData
from trimtp.store.database import Database
from trimtp.store.foreign import Imported, desktop, looks_like_text, read_path, read_text
from trimtp.store.string import render

MADE: dict[str, Any] = json.loads((Path(__file__).with_name("data") / "foreign.json").read_text())
KEY = key_bytes("foreign session")
OURS = render(SessionData(HEADER, {record.key: record for record in RECORDS}))


def encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


TEXTS: dict[str, tuple[str, tuple[object, ...]]] = {
    # program, home, user, bot, test servers, api id; the key
    "gramjs": (MADE["gramjs"], ("GramJS", 4, None, False, False, None, "gramjs")),
    "gramjs with a host name": (MADE["gramjs_host"], ("GramJS", 4, None, False, False, None, "gramjs")),
    "mtcute": (MADE["mtcute_user"], ("mtcute", 4, 5123456789, False, False, None, "mtcute")),
    "mtcute, a bot": (MADE["mtcute_bot"], ("mtcute", 4, 77, True, False, None, "mtcute")),
    "mtcute, nobody": (MADE["mtcute_nobody"], ("mtcute", 4, None, False, False, None, "mtcute")),
    "mtcute, test servers": (MADE["mtcute_test_ipv6"], ("mtcute", 2, 5123456789, False, True, None, "mtcute")),
    "telethon": (
        "1" + encoded(struct.pack(">B4sH256s", 4, bytes([149, 154, 167, 91]), 443, KEY)),
        ("Telethon", 4, None, False, False, None, KEY),
    ),
    "telethon, ipv6": (
        "1" + encoded(struct.pack(">B16sH256s", 4, bytes.fromhex("2001067c04e8f004000000000000000a"), 443, KEY)),
        ("Telethon", 4, None, False, False, None, KEY),
    ),
    "telethon, test servers": (
        "1" + encoded(struct.pack(">B4sH256s", 2, bytes([149, 154, 167, 40]), 80, KEY)),
        ("Telethon", 2, None, False, True, None, KEY),
    ),
    "pyrogram, oldest": (
        encoded(struct.pack(">B?256sI?", 3, False, KEY, 777, False)).rstrip("="),
        ("Pyrogram", 3, 777, False, False, None, KEY),
    ),
    "pyrogram, old": (
        encoded(struct.pack(">B?256sQ?", 3, True, KEY, 5123456789, True)),
        ("Pyrogram", 3, 5123456789, True, True, None, KEY),
    ),
    "pyrogram, new": (
        encoded(struct.pack(">BI?256sQ?", 3, 12345, False, KEY, 777, False)).rstrip("="),
        ("Pyrogram", 3, 777, False, False, 12345, KEY),
    ),
}


def told(found: Imported) -> tuple[object, ...]:
    header = found.header
    (record,) = found.data.dcs.values()
    assert record.key == DcKey(header.test_mode, "main", header.home_dc_id)
    assert (record.user_id, record.epoch) == (header.user_id, header.epoch)
    return (
        found.program,
        header.home_dc_id,
        header.user_id,
        header.is_bot,
        header.test_mode,
        header.api_id,
        record.auth_key,
    )


def key_of(word: object) -> object:
    return hashlib.shake_256(word.encode()).digest(256) if isinstance(word, str) else word


@pytest.mark.parametrize("case", TEXTS)
def test_a_text_is_known_by_its_content(case: str, tmp_path: Path) -> None:
    text, expected = TEXTS[case]
    expected = (*expected[:-1], key_of(expected[-1]))
    assert told(read_text(text)) == expected
    wrapped = tmp_path / "session.txt"
    wrapped.write_text(f"  {text[:100]}\n{text[100:]}\n")
    assert told(read_path(wrapped)) == expected
    assert looks_like_text(text)
    if not text.startswith("1"):
        assert told(read_text(text.replace("-", "+").replace("_", "/"))) == expected


def test_our_own_text_comes_whole() -> None:
    found = read_text(OURS)
    assert found.program == "trimtp"
    assert found.header == HEADER
    assert len(found.data.dcs) == 3
    empty = render(SessionData(None, {RECORDS[0].key: RECORDS[0]}))
    with pytest.raises(SessionCorrupt, match="no account"):
        read_text(empty)


@pytest.mark.parametrize("case", [*TEXTS, "trimtp"])
def test_S_03_a_text_with_a_character_too_few_or_too_many_is_none(case: str) -> None:
    text = OURS if case == "trimtp" else TEXTS[case][0].rstrip("=")
    draw = random.Random(7)
    for cut in {0, 1, 2, 8, *(draw.randrange(len(text)) for _ in range(40))}:
        with pytest.raises(SessionCorrupt) as caught:
            read_text(text[:cut])
        assert "\n" not in str(caught.value)
    for more in ("A" * 4, "AAAAAAAA", "é", "!"):
        with pytest.raises(SessionCorrupt):
            read_text(text + more)


@pytest.mark.parametrize(
    "text",
    ["", "1", "hello", "1hello", "A" * 351, "1" + "A" * 352, "trimtp", "trimtp1.", "trimtp2.abc", "Aw", "\0", "a b c"],
)
def test_S_03_garbage_is_one_line_that_does_not_quote_it(text: str) -> None:
    with pytest.raises(SessionCorrupt) as caught:
        read_text(text)
    assert "\n" not in str(caught.value)
    assert len(text) < 20 or text not in str(caught.value)
    assert not looks_like_text(text)


def test_S_03_random_texts_are_none() -> None:
    draw = random.Random(3)
    for _ in range(500):
        length = draw.choice([351, 352, 353, 356, 362, 369, 386, 402, draw.randrange(500)])
        text = "".join(draw.choices(string.ascii_letters + string.digits + "-_", k=length))
        try:
            found = read_text(text)
        except SessionCorrupt:
            continue
        assert len(text) in {351, 352, 353, 356, 362}  # a form with nothing to check but two truth values
        assert found.program in {"Telethon", "Pyrogram"}


# ---- files ----------------------------------------------------------------------------------------------------------


def telethon_file(path: Path, **changes: object) -> Path:
    row = {"dc_id": 4, "server_address": "149.154.167.91", "port": 443, "auth_key": KEY, "takeout_id": None} | changes
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE version (version integer primary key)")
        connection.execute(f"CREATE TABLE sessions ({', '.join(row)})")
        connection.execute(f"INSERT INTO sessions VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    return path


def pyrogram_file(path: Path, **changes: object) -> Path:
    row = {"dc_id": 5, "test_mode": 0, "auth_key": KEY, "date": 0, "user_id": 777, "is_bot": 1} | changes
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE version (number integer primary key)")
        connection.execute(f"CREATE TABLE sessions ({', '.join(row)})")
        connection.execute(f"INSERT INTO sessions VALUES ({', '.join('?' * len(row))})", tuple(row.values()))
    return path


def test_files_of_versions_that_are_no_longer_made(tmp_path: Path) -> None:
    assert told(read_path(pyrogram_file(tmp_path / "a"))) == ("Pyrogram", 5, 777, True, False, None, KEY)
    assert told(read_path(pyrogram_file(tmp_path / "b", api_id=9, test_mode=1, dc_id=2, is_bot=None))) == (
        "Pyrogram",
        2,
        777,
        False,
        True,
        9,
        KEY,
    )
    assert told(read_path(telethon_file(tmp_path / "c"))) == ("Telethon", 4, None, False, False, None, KEY)
    assert told(read_path(telethon_file(tmp_path / "d", server_address="149.154.167.40", dc_id=2)))[4] is True
    assert names(tmp_path) == ["a", "b", "c", "d"]


def test_the_user_of_telethon_stands_among_its_entities(tmp_path: Path) -> None:
    path = telethon_file(tmp_path / "telethon.session")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE entities (id integer primary key, hash integer not null)")
        assert told(read_path(path))[2] is None
        connection.execute("INSERT INTO entities VALUES (0, 5123456789)")
    assert told(read_path(path))[2] == 5123456789


def test_a_file_that_a_program_left_with_a_log_is_read_with_it(tmp_path: Path) -> None:
    path = tmp_path / "live.session"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE sessions (dc_id, test_mode, auth_key, date, user_id, is_bot)")
        connection.execute("INSERT INTO sessions VALUES (5, 0, ?, 0, 777, 0)", (KEY,))
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", crashed)
        assert told(read_path(path))[1:3] == (5, 777)
    assert told(read_path(crashed / path.name))[1:3] == (5, 777)
    assert names(crashed) == ["live.session", "live.session-wal"]


def foreign_database(path: Path) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE bookmarks (x)")
    return path


def our_own(path: Path) -> Path:
    opened, _ = Database.open(path)
    opened.commit(SessionChange(HEADER, RECORDS))
    opened.close()
    return path


def interrupted(path: Path) -> Path:
    telethon_file(path)
    path.with_name(path.name + "-journal").write_bytes(b"journal")
    return path


def no_rows(path: Path) -> Path:
    with closing(sqlite3.connect(telethon_file(path), isolation_level=None)) as connection:
        connection.execute("DELETE FROM sessions")
    return path


def holding(content: bytes) -> Any:
    def write(path: Path) -> Path:
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (foreign_database, "no session of Telethon, Pyrogram or Kurigram"),
        (our_own, "a session of trimtp already"),
        (interrupted, "was interrupted"),
        (no_rows, "never logged in"),
        (lambda path: telethon_file(path, auth_key=None), "never logged in"),
        (lambda path: telethon_file(path, auth_key=bytes(256)), "never logged in"),
        (lambda path: telethon_file(path, auth_key="text"), "is damaged"),
        (lambda path: telethon_file(path, auth_key=KEY[:-1]), "is damaged"),
        (lambda path: telethon_file(path, dc_id=0), "is damaged"),
        (lambda path: telethon_file(path, dc_id="two"), "cannot be read"),
        (lambda path: pyrogram_file(path, user_id="me"), "cannot be read"),
        (holding(b"SQLite format 3\0" + bytes(500)), "cannot be read"),
        (holding(b"SQLite format 3\0"), "cannot be read"),
        (holding(b"\xff\xfe\x00"), "no session of a kind"),
        (holding(b"hello world"), "no session string"),
        (holding(b""), "no session string"),
    ],
)
def test_S_03_a_file_that_is_none_is_one_clear_line_and_stays(tmp_path: Path, make: Any, says: str) -> None:
    path = make(tmp_path / "foreign.session")
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(SessionCorrupt, match=says) as caught:
        read_path(path)
    assert "\n" not in str(caught.value)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_file_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_path(tmp_path / "nothing")


def test_what_was_read_is_in_no_repr_and_no_pickle() -> None:
    found = read_text(TEXTS["telethon"][0])
    assert repr(KEY)[2:40] not in repr(found)
    with pytest.raises(TypeError, match="holds secrets"):
        copy.copy(found)


# ---- Telegram Desktop -----------------------------------------------------------------------------------------------


def tdata(name: str, folder: Path) -> Path:
    """The tdata that mtcute wrote, as a folder."""
    for file, content in MADE[name].items():
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(content))
    return folder


def test_tdata(tmp_path: Path) -> None:
    folder = tdata("tdata_plain", tmp_path / "Telegram" / "tdata")
    expected = ("Telegram Desktop", 4, 5123456789, False, False, None, key_of("tdata 4"))
    assert told(read_path(folder)) == told(read_path(folder.parent)) == expected
    assert read_path(folder).others == 0


def test_tdata_of_several_accounts(tmp_path: Path) -> None:
    folder = tdata("tdata_two", tmp_path)
    active = read_path(folder)
    assert (active.others, told(active)[1:3], told(active)[-1]) == (1, (5, 1002), key_of("tdata second"))
    assert told(read_path(folder, number=2)) == told(active)
    first = told(read_path(folder, number=1))
    assert (first[1:3], first[-1]) == ((1, 1001), key_of("tdata first"))
    for number in (0, 3, -1):
        with pytest.raises(SessionCorrupt, match=f"has 2 accounts, not {number}"):
            read_path(folder, number=number)


def test_tdata_with_a_passcode(tmp_path: Path) -> None:
    folder = tdata("tdata_passcode", tmp_path)
    with pytest.raises(PassphraseNeeded, match="has a local passcode"):
        read_path(folder)
    with pytest.raises(WrongPassphrase, match="does not open") as caught:
        read_path(folder, passcode="wrong horse")
    assert "horse" not in str(caught.value)
    assert told(read_path(folder, passcode="correct horse"))[1:3] == (2, 777000)


def test_the_older_names_of_tdata_files(tmp_path: Path) -> None:
    folder = tdata("tdata_plain", tmp_path)
    (folder / "key_datas").rename(folder / "key_data1")
    (folder / "key_data0").write_bytes(b"TDF$ half of it")
    assert told(read_path(folder))[2] == 5123456789


def test_S_03_a_damaged_tdata_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(SessionCorrupt, match="no tdata folder"):
        read_path(tmp_path)
    folder = tdata("tdata_plain", tmp_path)
    account = folder / "D877F783D5D3EF8Cs"
    for path in (folder / "key_datas", account):
        whole = path.read_bytes()
        draw = random.Random(11)
        for index in (0, 5, 12, len(whole) - 1, *(draw.randrange(len(whole)) for _ in range(20))):
            spoilt = bytearray(whole)
            spoilt[index] ^= 1 << draw.randrange(8)
            path.write_bytes(spoilt)
            with pytest.raises(SessionCorrupt, match="is damaged"):
                read_path(folder)
        path.write_bytes(whole[: len(whole) // 2])
        with pytest.raises(SessionCorrupt, match="is damaged"):
            read_path(folder)
        path.write_bytes(whole)
    account.unlink()
    with pytest.raises(SessionCorrupt, match="is damaged"):
        read_path(folder)


def test_S_03_tdata_that_is_sealed_well_and_says_nonsense(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tdata("tdata_plain", tmp_path)
    real = desktop._opened
    for call, plain, says in (
        (0, struct.pack(">i", 0), "is damaged"),
        (0, struct.pack(">i", 5000), "is damaged"),
        (1, struct.pack(">ii", 0x4C, 0), "is damaged"),
        (1, struct.pack(">iiiii", 0x4B, 12, 777, 4, 0), "never logged in"),
        (1, struct.pack(">ii", 0x4B, -1), "is damaged"),
    ):
        calls = iter(range(2))

        def opened(sealed: bytes, key: bytes, call: int = call, plain: bytes = plain, calls: Any = calls) -> bytes:
            return plain if next(calls) == call else real(sealed, key)

        monkeypatch.setattr(desktop, "_opened", opened)
        with pytest.raises(SessionCorrupt, match=says):
            read_path(folder)


def test_tdata_of_a_user_id_of_the_older_width(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tdata("tdata_plain", tmp_path)
    real = desktop._opened
    block = struct.pack(">iiii", 777, 4, 1, 4) + KEY + struct.pack(">i", 0)
    calls = iter(range(2))

    def opened(sealed: bytes, key: bytes) -> bytes:
        return struct.pack(">ii", 0x4B, len(block)) + block if next(calls) == 1 else real(sealed, key)

    monkeypatch.setattr(desktop, "_opened", opened)
    assert told(read_path(folder)) == ("Telegram Desktop", 4, 777, False, False, None, KEY)


def test_S_03_a_block_that_is_not_sealed(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not sealed"):
        desktop._decrypt(b"short", KEY)
    sealed = desktop._Stream(desktop._content(tdata("tdata_plain", tmp_path), "key_data"))
    sealed.array()
    assert desktop._decrypt(sealed.array(), KEY) is None
    with pytest.raises(ValueError, match="does not open"):
        desktop._opened(sealed.array(), KEY)
    plain = struct.pack("<i", 2000) + bytes(28)
    message_key = hashlib.sha1(plain).digest()[:16]
    encrypted = ige_encrypt(plain, *derive_v1(KEY, message_key, from_client=False))
    with pytest.raises(ValueError, match="a strange length"):
        desktop._decrypt(message_key + encrypted, KEY)
