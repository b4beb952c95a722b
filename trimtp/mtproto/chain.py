"""Requests that the server has to run in their order: invokeAfterMsg around the later one.

The wrapper names the msg_id of the earlier request, so it is put on when the later one leaves, anew each time. What is
asked of the server is only what it can know: an earlier request that is answered needs no wrapper any more, and one
that failed, or that is not on its way in this session just now, has no msg_id to name. Then the later request ends
with what the server itself says in that case, MSG_WAIT_FAILED, which means that it was not run. So it never runs before
the earlier one, and whoever made the chain may try it again once the earlier one is done. If the earlier one goes again
under a new msg_id while the later one is out, the server cannot find the old id, and answers the same.

Spec: https://core.telegram.org/api/invoking#saving-the-order-of-requests
"""

from __future__ import annotations

import struct

from trimtp.mtproto.core import Core
from trimtp.mtproto.events import Failure
from trimtp.mtproto.outbox import LEFT_BEHIND, Cause, Request, State

__all__ = ["WAIT_FAILED", "add_after", "end_broken"]

WAIT_FAILED = "MSG_WAIT_FAILED"
_CODE = 400
_INVOKE_AFTER_MSG = struct.Struct("<Iq")
_CONSTRUCTOR = 0xCB9F372D


def add_after(core: Core, earlier: Request, body: bytes, *, repeatable: bool) -> Request:
    """Queue a request that is to run after ``earlier``, which is unfinished. It is not packed: a wrapper holds it."""

    def make_body(_msg_id: int) -> bytes:
        if earlier.was_sent:
            return _INVOKE_AFTER_MSG.pack(_CONSTRUCTOR, earlier.msg_id) + body
        return body

    longest = _INVOKE_AFTER_MSG.pack(_CONSTRUCTOR, 0) + body
    request = core.outbox.add(longest, repeatable, False, make_body)
    request.after = earlier
    return request


def end_broken(core: Core, request: Request) -> bool:
    """Whether a queued request cannot be sent after its predecessor; it has ended then."""
    earlier = request.after
    if earlier is None or earlier.state is State.DONE or (earlier.was_sent and earlier.link != LEFT_BEHIND):
        return False
    core.stir()  # somebody has to fetch the event
    core.outbox.finish(request, Cause.ERROR)
    core.events.append(Failure(request.handle, _CODE, WAIT_FAILED))
    return True
