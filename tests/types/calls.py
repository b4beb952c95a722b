"""What type checkers must see in calls. Never run: test_inference.py hands it to mypy and to pyright.

Nothing may be reported but the mistakes: each line with ``# wrong: MYPY PYRIGHT`` must get that error from each.
"""

from __future__ import annotations

from typing import assert_type

import trimtp
from trimtp import api, errors


async def results(client: trimtp.Client) -> None:
    nearest = await client.invoke(api.help.GetNearestDc())
    assert_type(nearest, api.NearestDc)
    assert_type(nearest.nearest_dc, int)
    assert_type(await client.invoke(api.auth.ExportAuthorization(dc_id=4)), api.auth.ExportedAuthorization)
    assert_type(await client.invoke(api.help.GetNearestDc(), dc_id=4), api.NearestDc)
    # unions
    code = await client.invoke(
        api.auth.SendCode(phone_number="", api_id=1, api_hash="", settings=api.CodeSettings(allow_flashcall=True))
    )
    assert_type(code, api.auth.SentCode | api.auth.SentCodeSuccess | api.auth.SentCodePaymentRequired)
    assert_type(await client.invoke(api.messages.SaveDraft(peer=api.InputPeerSelf(), message="")), bool)
    # vectors
    assert_type(await client.invoke(api.users.GetUsers(id=[api.InputUserSelf()])), list[api.TypeUser])
    assert_type(await client.invoke(api.contacts.GetContactIDs(hash=1)), list[int])
    # what wraps another call answers what that one answers
    assert_type(await client.invoke(api.InvokeWithLayer(layer=1, query=api.help.GetNearestDc())), api.NearestDc)
    assert_type(await client.invoke(api.InvokeWithoutUpdates(query=api.contacts.GetContactIDs(hash=1))), list[int])
    assert_type(await client.get_me(), api.User)


def values(user: api.TypeUser, error: errors.FloodWait) -> int:
    assert_type(error.seconds, int)
    match user:
        case api.User(first_name=name):
            assert_type(name, str | None)
            assert_type(user.premium, bool)
            return user.id
        case api.UserEmpty(id=number):
            return number


async def mistakes(client: trimtp.Client) -> None:
    api.help.GetNearestDc(dc=1)  # wrong: call-arg reportCallIssue
    api.auth.ExportAuthorization(dc_id="2")  # wrong: arg-type reportArgumentType
    api.auth.ExportAuthorization(2)  # wrong: call-arg reportCallIssue
    api.auth.ExportAuthorization()  # wrong: call-arg reportCallIssue
    api.users.GetFullUser(id=api.InputPeerSelf())  # wrong: arg-type reportArgumentType
    api.auth.NoSuchMethod()  # wrong: attr-defined reportAttributeAccessIssue
    nearest = await client.invoke(api.help.GetNearestDc())
    nearest.furthest_dc()  # wrong: attr-defined reportAttributeAccessIssue
    nearest.this_dc = 3  # wrong: misc reportAttributeAccessIssue
    await client.invoke(api.InputPeerSelf())  # wrong: arg-type reportArgumentType
