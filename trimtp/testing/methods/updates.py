"""``updates.*``: where the account's update log stands, and what is new in it.

Spec: https://core.telegram.org/api/updates
"""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.methods.registry import Call, method
from trimtp.testing.refusal import Refusal

__all__ = ["present_state"]

_PAGE = 100


def present_state(call: Call) -> api.updates.State:
    """Where the account's log stands."""
    return _state(call, call.cluster.mailbox(call.user).pts)


@method(api.updates.GetState)
def get_state(call: Call, _request: api.updates.GetState) -> api.updates.State:
    """The present state of the log."""
    return present_state(call)


@method(api.updates.GetDifference)
def get_difference(call: Call, request: api.updates.GetDifference) -> api.updates.TypeDifference:
    """Everything after the client's pts, a page at a time."""
    mailbox = call.cluster.mailbox(call.user)
    if not 0 < request.pts <= mailbox.pts:
        raise Refusal("PERSISTENT_TIMESTAMP_INVALID")
    if request.pts_total_limit is not None and mailbox.pts - request.pts > request.pts_total_limit:
        return api.updates.DifferenceTooLong(pts=mailbox.pts)
    news, reached = mailbox.since(request.pts, min(request.pts_limit or _PAGE, _PAGE))
    if not news:
        return api.updates.DifferenceEmpty(date=int(call.now), seq=0)
    messages = [update.message for update in news if isinstance(update, api.UpdateNewMessage)]
    others: list[api.TypeUpdate] = [update for update in news if not isinstance(update, api.UpdateNewMessage)]
    users = call.seen(call.cluster.accounts.mentioned(messages))
    state = _state(call, reached)
    if reached == mailbox.pts:
        return api.updates.Difference(
            new_messages=messages, new_encrypted_messages=[], other_updates=others, chats=[], users=users, state=state
        )
    return api.updates.DifferenceSlice(
        new_messages=messages,
        new_encrypted_messages=[],
        other_updates=others,
        chats=[],
        users=users,
        intermediate_state=state,
    )


def _state(call: Call, pts: int) -> api.updates.State:
    return api.updates.State(pts=pts, qts=0, date=int(call.now), seq=0, unread_count=0)
