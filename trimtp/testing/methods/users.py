"""``users.*``: accounts of the cluster as others see them."""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.accounts import MockUser
from trimtp.testing.methods.registry import Call, method
from trimtp.testing.refusal import Refusal

__all__ = ["find_user"]


def find_user(call: Call, user: api.TypeInputUser) -> MockUser | None:
    """The account an InputUser means, None if there is none with that id and access_hash."""
    match user:
        case api.InputUserSelf():
            return call.user
        case api.InputUser(user_id=user_id, access_hash=access_hash):
            found = call.cluster.accounts.get(user_id)
            return found if found is not None and (found.access_hash == access_hash or found == call.user) else None
        case _:
            return None


@method(api.users.GetUsers)
def get_users(call: Call, request: api.users.GetUsers) -> list[api.TypeUser]:
    """Those that exist; unknown ones are userEmpty where an id was given."""
    users: list[api.TypeUser] = []
    for wanted in request.id:
        found = find_user(call, wanted)
        if found is not None:
            users.append(found.as_seen_by(call.user))
        elif isinstance(wanted, api.InputUser):
            users.append(api.UserEmpty(id=wanted.user_id))
    return users


@method(api.users.GetFullUser)
def get_full_user(call: Call, request: api.users.GetFullUser) -> api.users.UserFull:
    """An account with the least that userFull must have."""
    found = find_user(call, request.id)
    if found is None:
        raise Refusal("USER_ID_INVALID")
    full = api.UserFull(
        id=found.id, settings=api.PeerSettings(), notify_settings=api.PeerNotifySettings(), common_chats_count=0
    )
    return api.users.UserFull(full_user=full, chats=[], users=[found.as_seen_by(call.user)])
