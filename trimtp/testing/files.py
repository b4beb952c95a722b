"""The files of a mock cluster: parts being uploaded, and finished documents, each living on one data centre."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

import trimtp_api as api

from trimtp.crypto.aes import CtrStream
from trimtp.testing.refusal import Refusal

__all__ = ["CdnCopy", "Files", "StoredFile"]

_KIB = 1024
_MIB = 1024 * 1024
_MAX_PART = 512 * 1024
_MAX_PARTS = 8000
_HASHED = 128 * 1024


@dataclass(slots=True)
class CdnCopy:
    """How a file is served by the CDN data centre ``dc_id``: encrypted, and only once its origin has sent it there.

    Spec: https://core.telegram.org/cdn
    """

    dc_id: int
    token: bytes = field(repr=False)
    key: bytes = field(repr=False)
    iv: bytes = field(repr=False)
    request_token: bytes = field(repr=False)
    is_there: bool = False

    def sealed(self, data: bytes, offset: int) -> bytes:
        """A piece of the file as the CDN has it; ``offset`` is a multiple of 16."""
        counter = int.from_bytes(self.iv[:12] + bytes(4), "big") + offset // 16
        return CtrStream(self.key, counter.to_bytes(16, "big")).update(data)


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A finished file, served by the data centre ``dc_id`` alone."""

    id: int
    access_hash: int = field(repr=False)
    file_reference: bytes = field(repr=False)
    dc_id: int
    data: bytes = field(repr=False)
    mime_type: str
    attributes: tuple[api.TypeDocumentAttribute, ...]
    date: int
    cdn: CdnCopy | None = None

    @property
    def location(self) -> api.InputDocumentFileLocation:
        """Where ``upload.getFile`` finds it."""
        return api.InputDocumentFileLocation(
            id=self.id, access_hash=self.access_hash, file_reference=self.file_reference, thumb_size=""
        )

    @property
    def document(self) -> api.Document:
        """The file as the ``document`` constructor."""
        return api.Document(
            id=self.id,
            access_hash=self.access_hash,
            file_reference=self.file_reference,
            date=self.date,
            mime_type=self.mime_type,
            size=len(self.data),
            dc_id=self.dc_id,
            attributes=list(self.attributes),
        )


class Files:
    """All files of a cluster."""

    def __init__(self, random_bytes: Callable[[int], bytes]) -> None:
        self._random_bytes = random_bytes
        self._parts: dict[tuple[int, int], dict[int, bytes]] = {}
        self._totals: dict[tuple[int, int], int] = {}
        self._stored: dict[int, StoredFile] = {}

    # ---- upload ------------------------------------------------------------------------------------------------------

    def save_part(self, user_id: int, file_id: int, part: int, data: bytes, *, total: int | None = None) -> None:
        """Keep one part of an upload; ``total`` is the number of parts where the client says it. Raises Refusal.

        Spec: https://core.telegram.org/api/files#uploading-files
        """
        if not 0 <= part < _MAX_PARTS:
            raise Refusal("FILE_PART_INVALID")
        if not data:
            raise Refusal("FILE_PART_EMPTY")
        if len(data) > _MAX_PART:
            raise Refusal("FILE_PART_TOO_BIG")
        if total is not None and total != -1:
            if not part < total <= _MAX_PARTS:
                raise Refusal("FILE_PARTS_INVALID")
            self._totals[user_id, file_id] = total
        self._parts.setdefault((user_id, file_id), {})[part] = data

    def finish(self, user_id: int, file: api.TypeInputFile) -> bytes:
        """The whole of an uploaded file, its parts in order. Raises Refusal if it is not what was uploaded."""
        if not isinstance(file, api.InputFile | api.InputFileBig):
            raise Refusal("FILE_ID_INVALID")
        parts = self._parts.get((user_id, file.id))
        if parts is None:
            raise Refusal("FILE_ID_INVALID")
        total = self._totals.get((user_id, file.id), file.parts)
        if file.parts != total or len(parts) > total:
            raise Refusal("FILE_PARTS_INVALID")
        for number in range(total):
            if number not in parts:
                raise Refusal(f"FILE_PART_{number}_MISSING")
        size = len(parts[0])
        for number in range(total - 1):
            if len(parts[number]) != size or size % _KIB or _MAX_PART % size:
                raise Refusal("FILE_PART_SIZE_INVALID")
        data = b"".join(parts[number] for number in range(total))
        checksum = file.md5_checksum if isinstance(file, api.InputFile) else ""
        if checksum and checksum != hashlib.md5(data).hexdigest():
            raise Refusal("MD5_CHECKSUM_INVALID")
        del self._parts[user_id, file.id]
        self._totals.pop((user_id, file.id), None)
        return data

    # ---- store and download ------------------------------------------------------------------------------------------

    def store(
        self,
        dc_id: int,
        data: bytes,
        now: float,
        *,
        mime_type: str,
        attributes: tuple[api.TypeDocumentAttribute, ...],
        cdn_dc_id: int | None = None,
    ) -> StoredFile:
        """Keep a file on a data centre, and have it served by a CDN data centre if one is named."""
        draw = self._random_bytes
        cdn = None if cdn_dc_id is None else CdnCopy(cdn_dc_id, draw(16), draw(32), draw(16), draw(16))
        stored = StoredFile(
            id=int.from_bytes(self._random_bytes(8), "little", signed=True),
            access_hash=int.from_bytes(self._random_bytes(8), "little", signed=True),
            file_reference=self._random_bytes(24),
            dc_id=dc_id,
            data=data,
            mime_type=mime_type,
            attributes=attributes,
            date=int(now),
            cdn=cdn,
        )
        self._stored[stored.id] = stored
        return stored

    def find(self, file_id: int, access_hash: int) -> StoredFile | None:
        """The file with this id, if the access_hash is right."""
        stored = self._stored.get(file_id)
        return stored if stored is not None and stored.access_hash == access_hash else None

    def read(self, dc_id: int, request: api.upload.GetFile) -> tuple[StoredFile, bytes]:
        """What ``upload.getFile`` is answered on a data centre. Raises Refusal.

        Spec: https://core.telegram.org/api/files#downloading-files
        """
        location = request.location
        if not isinstance(location, api.InputDocumentFileLocation) or location.thumb_size:
            raise Refusal("LOCATION_INVALID")
        stored = self.find(location.id, location.access_hash)
        if stored is None:
            raise Refusal("FILE_ID_INVALID")
        if location.file_reference != stored.file_reference:
            raise Refusal("FILE_REFERENCE_EXPIRED")
        if stored.dc_id != dc_id:
            raise Refusal(f"FILE_MIGRATE_{stored.dc_id}")
        offset, limit = request.offset, request.limit
        step = _KIB if request.precise else 4 * _KIB
        if offset < 0 or offset % step:
            raise Refusal("OFFSET_INVALID")
        if limit <= 0 or limit % step or limit > _MIB or (not request.precise and _MIB % limit):
            raise Refusal("LIMIT_INVALID")
        if offset // _MIB != (offset + limit - 1) // _MIB:
            raise Refusal("LIMIT_INVALID")
        return stored, stored.data[offset : offset + limit]

    # ---- CDN ---------------------------------------------------------------------------------------------------------

    def on_cdn(self, token: bytes) -> tuple[StoredFile, CdnCopy]:
        """The file that a CDN data centre serves under this token. Raises Refusal."""
        for stored in self._stored.values():
            if stored.cdn is not None and stored.cdn.token == token:
                return stored, stored.cdn
        raise Refusal("FILE_TOKEN_INVALID")

    def hashes(self, stored: StoredFile, offset: int = 0) -> list[api.TypeFileHash]:
        """The SHA-256 of every 128 KiB of a file, from ``offset`` on."""
        return [
            api.FileHash(offset=at, limit=len(piece), hash=hashlib.sha256(piece).digest())
            for at in range(offset, len(stored.data), _HASHED)
            if (piece := stored.data[at : at + _HASHED])
        ]
