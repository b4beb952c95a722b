"""trimtp.store.string: the text, right and wrong."""

from __future__ import annotations

import base64
import hashlib
import random
import zlib

import msgspec
import pytest

from tests.unit.store.samples import HEADER, HOME, HOME_RECORD, RECORDS
from trimtp.errors import SessionCorrupt
from trimtp.store import SessionChange, SessionData, StringStore
from trimtp.store.rows import header_row, record_row
from trimtp.structs import replace


async def text_of(change: SessionChange) -> str:
    store = StringStore()
    await store.load()
    await store.commit(change)
    return store.text


def packed(content: object, *, prefix: str = "trimtp1.") -> str:
    body = zlib.compress(msgspec.msgpack.encode(content))
    return prefix + base64.urlsafe_b64encode(hashlib.sha256(body).digest()[:8] + body).decode().rstrip("=")


async def test_the_text_is_one_printable_line_that_needs_no_quoting() -> None:
    text = await text_of(SessionChange(HEADER, RECORDS))
    assert text.startswith("trimtp1.")
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")


async def test_a_new_session_is_the_empty_text() -> None:
    store = StringStore()
    assert store.text == ""
    await store.load()
    assert store.text == ""
    await store.commit(SessionChange(HEADER))
    assert store.text
    assert await text_of(SessionChange()) == ""


async def test_each_commit_renews_the_text_and_a_failed_one_does_not() -> None:
    store = StringStore()
    await store.load()
    await store.commit(SessionChange(HEADER))
    first = store.text
    await store.commit(SessionChange(put=(HOME_RECORD,)))
    second = store.text
    assert second != first
    with pytest.raises(ValueError, match="64 bits"):
        await store.commit(SessionChange(put=(replace(HOME_RECORD, user_id=1 << 64),)))
    assert store.text == second
    assert await StringStore(second).load() == SessionData(HEADER, {HOME: replace(HOME_RECORD, salts=())})


async def test_white_space_of_a_wrapped_text_is_ignored() -> None:
    text = await text_of(SessionChange(HEADER, RECORDS))
    wrapped = "\n".join(f"  {text[i : i + 60]}" for i in range(0, len(text), 60)) + "\r\n"
    store = StringStore(wrapped)
    assert (await store.load()).header == HEADER
    assert store.text == text


async def test_s_03_any_changed_or_missing_character_is_found() -> None:
    text = await text_of(SessionChange(HEADER, RECORDS))
    draw = random.Random(3)
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for index in [0, 5, 6, 7, *draw.sample(range(8, len(text)), 60)]:
        other = draw.choice([char for char in alphabet if char != text[index]])
        for wrong in (text[:index] + other + text[index + 1 :], text[:index] + text[index + 1 :], text[: index + 1]):
            if wrong.rstrip("AQgw") == text.rstrip("AQgw"):
                continue  # the last character's unused bits
            store = StringStore(wrong)
            with pytest.raises(SessionCorrupt) as caught:
                await store.load()
            assert not wrong[8:] or wrong[8:] not in str(caught.value)
            assert "\n" not in str(caught.value)
            assert store.text == wrong


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1BVtsOHoBu7-some-other-library", "not one of trimtp's"),
        ("trimtp", "not one of trimtp's"),
        ("trimtpx.AAAA", "not one of trimtp's"),
        ("trimtp2.AAAA", "newer version"),
        ("trimtp17.AAAA", "newer version"),
        ("trimtp1.", "damaged"),
        ("trimtp1.A", "damaged"),
        ("trimtp1.ÄÖ", "damaged"),
        ("trimtp1.A+/A", "damaged"),
        (packed(None), "damaged"),
        (packed([]), "damaged"),
        (packed([None, None]), "damaged"),
        (packed([None, [5]]), "damaged"),
        (packed([[1], []]), "damaged"),
        (packed([header_row(HEADER), [record_row(HOME_RECORD)[:-1]]]), "damaged"),
        (packed([header_row(HEADER), [], "more"]), "damaged"),
        (packed([None, [["x" * (1 << 21)]]]), "damaged"),
        ("trimtp1." + base64.urlsafe_b64encode(hashlib.sha256(b"no zlib").digest()[:8] + b"no zlib").decode(), "damag"),
    ],
)
async def test_s_03_a_wrong_text_is_refused_and_kept(text: str, says: str) -> None:
    store = StringStore(text)
    for _ in range(2):
        with pytest.raises(SessionCorrupt, match=says):
            await store.load()
    assert store.text == text


async def test_s_03_a_text_without_records_is_good() -> None:
    assert await StringStore(packed([None, []])).load() == SessionData()
    assert await StringStore(packed([header_row(HEADER), []])).load() == SessionData(HEADER)


async def test_dos_02_a_text_that_swells_beyond_a_megabyte_is_neither_made_nor_read() -> None:
    swollen = replace(HEADER, future_auth_token=bytes(1 << 20))
    with pytest.raises(ValueError, match="holds 1048576 bytes at most"):
        await text_of(SessionChange(swollen))
    with pytest.raises(SessionCorrupt, match="damaged"):
        await StringStore(packed([header_row(swollen), []])).load()
    large = replace(HEADER, future_auth_token=bytes(1_000_000))
    assert await StringStore(await text_of(SessionChange(large))).load() == SessionData(large)
