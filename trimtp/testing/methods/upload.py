"""``upload.*``: file parts up, file parts down.

Spec: https://core.telegram.org/api/files
"""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.methods.registry import Call, method
from trimtp.testing.refusal import Refusal

__all__: list[str] = []

_CDN_STEP = 4096
_CDN_MAX = 1024 * 1024


@method(api.upload.SaveFilePart)
def save_file_part(call: Call, request: api.upload.SaveFilePart) -> bool:
    """One part of a file of 10 MB at most."""
    call.cluster.files.save_part(call.user.id, request.file_id, request.file_part, request.bytes)
    return True


@method(api.upload.SaveBigFilePart)
def save_big_file_part(call: Call, request: api.upload.SaveBigFilePart) -> bool:
    """One part of a larger file."""
    call.cluster.files.save_part(
        call.user.id, request.file_id, request.file_part, request.bytes, total=request.file_total_parts
    )
    return True


@method(api.upload.GetFile)
def get_file(call: Call, request: api.upload.GetFile) -> api.upload.File | api.upload.FileCdnRedirect:
    """A piece of a file, on the data centre where it lives, or word of the CDN data centre that has it."""
    stored, piece = call.cluster.files.read(call.dc.id, request)
    if stored.cdn is not None and request.cdn_supported:
        return api.upload.FileCdnRedirect(
            dc_id=stored.cdn.dc_id,
            file_token=stored.cdn.token,
            encryption_key=stored.cdn.key,
            encryption_iv=stored.cdn.iv,
            file_hashes=call.cluster.files.hashes(stored),
        )
    return api.upload.File(type=api.storage.FileUnknown(), mtime=stored.date, bytes=piece)


# ---- CDN ------------------------------------------------------------------------------------------------------------


@method(api.upload.GetCdnFile, login=False, cdn=True)
def get_cdn_file(call: Call, request: api.upload.GetCdnFile) -> api.upload.CdnFile | api.upload.CdnFileReuploadNeeded:
    """A piece of an encrypted file, once its origin has sent it here. Spec: https://core.telegram.org/cdn"""
    stored, copy = call.cluster.files.on_cdn(request.file_token)
    if copy.dc_id != call.dc.id:
        raise Refusal("FILE_TOKEN_INVALID")
    if not copy.is_there:
        return api.upload.CdnFileReuploadNeeded(request_token=copy.request_token)
    if request.offset < 0 or request.offset % _CDN_STEP:
        raise Refusal("OFFSET_INVALID")
    if request.limit <= 0 or request.limit % _CDN_STEP or _CDN_MAX % request.limit:
        raise Refusal("LIMIT_INVALID")
    piece = stored.data[request.offset : request.offset + request.limit]
    return api.upload.CdnFile(bytes=copy.sealed(piece, request.offset))


@method(api.upload.ReuploadCdnFile)
def reupload_cdn_file(call: Call, request: api.upload.ReuploadCdnFile) -> list[api.TypeFileHash]:
    """Send a file to the CDN data centre that asked for it."""
    stored, copy = call.cluster.files.on_cdn(request.file_token)
    if request.request_token != copy.request_token or stored.dc_id != call.dc.id:
        raise Refusal("REQUEST_TOKEN_INVALID")
    copy.is_there = True
    return call.cluster.files.hashes(stored)


@method(api.upload.GetCdnFileHashes)
def get_cdn_file_hashes(call: Call, request: api.upload.GetCdnFileHashes) -> list[api.TypeFileHash]:
    """The hashes of a file that a CDN data centre serves."""
    stored, _ = call.cluster.files.on_cdn(request.file_token)
    return call.cluster.files.hashes(stored, request.offset)
