# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``folders``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from ._index import registry
from ._runtime import (
    Function,
    read_objects,
    write_objects,
)

if TYPE_CHECKING:
    from . import _root as _root

_InputFolderPeer_table = registry.table("InputFolderPeer")


class EditPeerFolders(Function["_root.TypeUpdates"]):
    """Changes peer folders.

    ``folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates``

    :param folder_peers: The folder peers.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 CHAT_ID_INVALID, 400 FOLDER_ID_INVALID.

    https://core.telegram.org/method/folders.editPeerFolders
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6847D0AB
    TL_NAME: ClassVar[str] = "folders.editPeerFolders"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "folders.editPeerFolders#6847d0ab folder_peers:Vector<InputFolderPeer> = Updates"

    folder_peers: list[_root.TypeInputFolderPeer]

    def write_to(self, out: bytearray) -> None:
        out += b"\xab\xd0\x47\x68"
        write_objects(out, self.folder_peers)


def _read_EditPeerFolders(data: bytes, pos: int, depth: int, new: Any = EditPeerFolders) -> tuple[EditPeerFolders, int]:
    folder_peers, pos = read_objects(_InputFolderPeer_table, data, pos, depth)
    return new(folder_peers), pos


registry.add_functions({
    0x6847D0AB: _read_EditPeerFolders,
})
