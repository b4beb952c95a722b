"""``contacts.*``: finding an account by its user name."""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.methods.registry import Call, method
from trimtp.testing.refusal import Refusal

__all__: list[str] = []


@method(api.contacts.ResolveUsername)
def resolve_username(call: Call, request: api.contacts.ResolveUsername) -> api.contacts.ResolvedPeer:
    """The account with that name, whatever the case of its letters."""
    found = call.cluster.accounts.by_username(request.username)
    if found is None:
        raise Refusal("USERNAME_NOT_OCCUPIED")
    user = found.as_seen_by(call.user)
    return api.contacts.ResolvedPeer(peer=api.PeerUser(user_id=found.id), chats=[], users=[user])


@method(api.contacts.GetContacts)
def get_contacts(_call: Call, _request: api.contacts.GetContacts) -> api.contacts.Contacts:
    """Nobody has any."""
    return api.contacts.Contacts(contacts=[], saved_count=0, users=[])
