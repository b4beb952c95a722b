"""Uploads and downloads."""

from __future__ import annotations

import hashlib
import os

import pytest
import trimtp_api as api

from trimtp.testing import Refusal
from trimtp.testing.files import Files, StoredFile

KIB = 1024
MIB = 1024 * 1024


@pytest.fixture
def files() -> Files:
    return Files(os.urandom)


def refused(call: object, *args: object, **kwargs: object) -> str:
    with pytest.raises(Refusal) as caught:
        call(*args, **kwargs)  # type: ignore[operator]  # any function
    return caught.value.name


def handle(parts: int, data: bytes | None = None, file_id: int = 9) -> api.InputFile:
    checksum = "" if data is None else hashlib.md5(data).hexdigest()
    return api.InputFile(id=file_id, parts=parts, name="x", md5_checksum=checksum)


def test_parts_in_any_order_make_the_file(files: Files) -> None:
    data = os.urandom(2 * KIB + 100)
    for part in (2, 0, 1):
        files.save_part(1, 9, part, data[part * KIB : (part + 1) * KIB])
    assert files.finish(1, handle(3, data)) == data
    assert refused(files.finish, 1, handle(3, data)) == "FILE_ID_INVALID"


def test_a_big_file_says_how_many_parts_it_has(files: Files) -> None:
    files.save_part(1, 9, 0, bytes(KIB), total=-1)
    files.save_part(1, 9, 1, bytes(5), total=2)
    big = api.InputFileBig(id=9, parts=2, name="x")
    assert refused(files.finish, 1, api.InputFileBig(id=9, parts=3, name="x")) == "FILE_PARTS_INVALID"
    assert len(files.finish(1, big)) == KIB + 5


@pytest.mark.parametrize(
    ("part", "size", "total", "error"),
    [
        (-1, 1, None, "FILE_PART_INVALID"),
        (8000, 1, None, "FILE_PART_INVALID"),
        (0, 0, None, "FILE_PART_EMPTY"),
        (0, 512 * KIB + 1, None, "FILE_PART_TOO_BIG"),
        (2, 1, 2, "FILE_PARTS_INVALID"),
        (2, 1, 8001, "FILE_PARTS_INVALID"),
    ],
)
def test_a_part_that_cannot_be_is_refused(files: Files, part: int, size: int, total: int | None, error: str) -> None:
    assert refused(files.save_part, 1, 9, part, bytes(size), total=total) == error


def test_a_file_that_is_not_what_was_uploaded_is_refused(files: Files) -> None:
    files.save_part(1, 9, 0, bytes(KIB))
    files.save_part(1, 9, 2, bytes(KIB))
    assert refused(files.finish, 1, handle(3)) == "FILE_PART_1_MISSING"
    assert refused(files.finish, 1, handle(1)) == "FILE_PARTS_INVALID"
    assert refused(files.finish, 2, handle(3)) == "FILE_ID_INVALID"
    files.save_part(1, 9, 1, bytes(2 * KIB))
    assert refused(files.finish, 1, handle(3)) == "FILE_PART_SIZE_INVALID"
    files.save_part(1, 9, 1, bytes(KIB))
    assert refused(files.finish, 1, handle(3, b"other")) == "MD5_CHECKSUM_INVALID"
    assert refused(files.finish, 1, api.InputFileStoryDocument(id=api.InputDocumentEmpty())) == "FILE_ID_INVALID"


def test_part_sizes_divide_512_kib(files: Files) -> None:
    for part in (0, 1):
        files.save_part(1, 9, part, bytes(3 * KIB))
    assert refused(files.finish, 1, handle(2)) == "FILE_PART_SIZE_INVALID"


@pytest.fixture
def stored(files: Files) -> StoredFile:
    data = os.urandom(MIB + 10 * KIB + 1)
    return files.store(4, data, 1000.7, mime_type="a/b", attributes=(api.DocumentAttributeAnimated(),))


def get(location: api.TypeInputFileLocation, offset: int, limit: int, *, precise: bool = False) -> api.upload.GetFile:
    return api.upload.GetFile(location=location, offset=offset, limit=limit, precise=precise)


def test_a_file_is_read_in_pieces(files: Files, stored: StoredFile) -> None:
    pieces = [files.read(4, get(stored.location, offset, 512 * KIB))[1] for offset in range(0, 2 * MIB, 512 * KIB)]
    assert b"".join(pieces) == stored.data
    assert files.read(4, get(stored.location, KIB, 3 * KIB, precise=True))[1] == stored.data[KIB : 4 * KIB]
    assert files.find(stored.id, stored.access_hash) is stored
    assert files.find(stored.id, stored.access_hash + 1) is None


@pytest.mark.parametrize(
    ("offset", "limit", "precise", "error"),
    [
        (KIB, 4 * KIB, False, "OFFSET_INVALID"),
        (-4 * KIB, 4 * KIB, False, "OFFSET_INVALID"),
        (1, KIB, True, "OFFSET_INVALID"),
        (0, 0, False, "LIMIT_INVALID"),
        (0, KIB, False, "LIMIT_INVALID"),
        (0, 12 * KIB, False, "LIMIT_INVALID"),
        (0, 2 * MIB, True, "LIMIT_INVALID"),
        (MIB - 4 * KIB, 8 * KIB, False, "LIMIT_INVALID"),
    ],
)
def test_E_10_offsets_and_limits_follow_the_rules(
    files: Files, stored: StoredFile, offset: int, limit: int, precise: bool, error: str
) -> None:
    assert refused(files.read, 4, get(stored.location, offset, limit, precise=precise)) == error


def test_a_location_has_to_be_right(files: Files, stored: StoredFile) -> None:
    where = stored.location
    wrong_id = api.InputDocumentFileLocation(
        id=where.id + 1, access_hash=where.access_hash, file_reference=where.file_reference, thumb_size=""
    )
    old = api.InputDocumentFileLocation(id=where.id, access_hash=where.access_hash, file_reference=b"", thumb_size="")
    thumb = api.InputDocumentFileLocation(
        id=where.id, access_hash=where.access_hash, file_reference=where.file_reference, thumb_size="m"
    )
    assert refused(files.read, 4, get(wrong_id, 0, 4 * KIB)) == "FILE_ID_INVALID"
    assert refused(files.read, 4, get(old, 0, 4 * KIB)) == "FILE_REFERENCE_EXPIRED"
    assert refused(files.read, 4, get(thumb, 0, 4 * KIB)) == "LOCATION_INVALID"
    assert refused(files.read, 4, get(api.InputTakeoutFileLocation(), 0, 4 * KIB)) == "LOCATION_INVALID"
    assert refused(files.read, 2, get(where, 0, 4 * KIB)) == "FILE_MIGRATE_4"


def test_a_document_says_where_it_lives(stored: StoredFile) -> None:
    document = stored.document
    assert (document.dc_id, document.size, document.date, document.mime_type) == (4, len(stored.data), 1000, "a/b")
    assert document.attributes == [api.DocumentAttributeAnimated()]
    assert str(stored.access_hash) not in repr(stored)
