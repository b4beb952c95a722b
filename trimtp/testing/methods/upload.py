"""``upload.*``: file parts up, file parts down.

Spec: https://core.telegram.org/api/files
"""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.methods.registry import Call, method

__all__: list[str] = []


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
def get_file(call: Call, request: api.upload.GetFile) -> api.upload.File:
    """A piece of a file, on the data centre where it lives."""
    stored, piece = call.cluster.files.read(call.dc.id, request)
    return api.upload.File(type=api.storage.FileUnknown(), mtime=stored.date, bytes=piece)
