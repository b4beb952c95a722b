"""``messages.*``: private messages between the accounts of the cluster, and to oneself.

Spec: https://core.telegram.org/api/updates#update-handling and https://core.telegram.org/method/messages.sendMessage
"""

from __future__ import annotations

from collections.abc import Sequence

import trimtp_api as api

from trimtp.testing.accounts import MockUser
from trimtp.testing.methods.registry import Call, method
from trimtp.testing.methods.updates import present_state
from trimtp.testing.methods.users import find_user
from trimtp.testing.refusal import Refusal

__all__: list[str] = []

_MAX_TEXT = 4096
_MAX_PAGE = 100


# ---- sending --------------------------------------------------------------------------------------------------------


@method(api.messages.SendMessage)
def send_message(call: Call, request: api.messages.SendMessage) -> api.Updates:
    """Text, to oneself or to another account."""
    if not request.message:
        raise Refusal("MESSAGE_EMPTY")
    return _deliver(call, request.peer, request.random_id, request.message, request.entities)


@method(api.messages.SendMedia)
def send_media(call: Call, request: api.messages.SendMedia) -> api.Updates:
    """A document, freshly uploaded or known already, with a caption."""
    _check_random_id(call, request.random_id)
    media = _media(call, request.media)
    return _deliver(call, request.peer, request.random_id, request.message, request.entities, media)


@method(api.messages.UploadMedia)
def upload_media(call: Call, request: api.messages.UploadMedia) -> api.MessageMediaDocument:
    """The document an upload makes, without sending it."""
    return _media(call, request.media)


def _deliver(
    call: Call,
    peer: api.TypeInputPeer,
    random_id: int,
    text: str,
    entities: Sequence[api.TypeMessageEntity] | None,
    media: api.MessageMediaDocument | None = None,
) -> api.Updates:
    """Put a message into the sender's mailbox and the receiver's, and tell the other sessions of both."""
    sender, receiver = call.user, _peer(call, peer)
    _check_random_id(call, random_id)
    if len(text) > _MAX_TEXT:
        raise Refusal("MESSAGE_TOO_LONG")
    cluster = call.cluster
    mailbox = cluster.mailbox(sender)
    to_self = receiver.id == sender.id

    def copy(owner: MockUser) -> api.Message:
        outgoing = owner.id == sender.id
        return api.Message(
            id=cluster.mailbox(owner).next_id(),
            out=outgoing and not to_self,
            from_id=api.PeerUser(user_id=sender.id),
            peer_id=api.PeerUser(user_id=receiver.id if outgoing else sender.id),
            saved_peer_id=api.PeerUser(user_id=sender.id) if to_self else None,
            date=int(call.now),
            message=text,
            entities=list(entities) if entities else None,
            media=media,
        )

    update = mailbox.put(copy(sender))
    assert isinstance(update.message, api.Message)
    mailbox.random_ids[random_id] = update.message.id
    cluster.push_update(sender, update, exclude=call.session)
    if not to_self:
        cluster.push_update(receiver, cluster.mailbox(receiver).put(copy(receiver)))
    people = [sender] if to_self else [sender, receiver]
    return api.Updates(
        updates=[api.UpdateMessageID(id=update.message.id, random_id=random_id), update],
        users=call.seen(people),
        chats=[],
        date=int(call.now),
        seq=0,
    )


def _check_random_id(call: Call, random_id: int) -> None:
    if random_id == 0:
        raise Refusal("RANDOM_ID_EMPTY")
    if random_id in call.cluster.mailbox(call.user).random_ids:
        raise Refusal("RANDOM_ID_DUPLICATE", 500)


def _media(call: Call, media: api.TypeInputMedia) -> api.MessageMediaDocument:
    files = call.cluster.files
    match media:
        case api.InputMediaUploadedDocument():
            stored = files.store(
                call.cluster.files_dc_id,
                files.finish(call.user.id, media.file),
                call.now,
                mime_type=media.mime_type,
                attributes=tuple(media.attributes),
            )
            return api.MessageMediaDocument(document=stored.document)
        case api.InputMediaDocument(id=api.InputDocument(id=file_id, access_hash=access_hash)):
            if (found := files.find(file_id, access_hash)) is not None:
                return api.MessageMediaDocument(document=found.document)
            raise Refusal("MEDIA_EMPTY")
        case _:
            raise Refusal("MEDIA_INVALID")


# ---- reading --------------------------------------------------------------------------------------------------------


@method(api.messages.GetHistory)
def get_history(call: Call, request: api.messages.GetHistory) -> api.messages.TypeMessages:
    """One dialog, newest first. Spec: https://core.telegram.org/api/offsets"""
    every = call.cluster.mailbox(call.user).history(_peer(call, request.peer).id)
    start = next((n for n, m in enumerate(every) if not request.offset_id or m.id < request.offset_id), len(every))
    if request.offset_date:
        start = max(start, next((n for n, m in enumerate(every) if m.date < request.offset_date), len(every)))
    start = max(0, start + request.add_offset)
    page = every[start : start + min(max(request.limit, 0), _MAX_PAGE)]
    page = [m for m in page if m.id > request.min_id and (not request.max_id or m.id < request.max_id)]
    return _messages(call, page, len(every))


@method(api.messages.GetMessages)
def get_messages(call: Call, request: api.messages.GetMessages) -> api.messages.TypeMessages:
    """Single messages by their ids; one that is not there is messageEmpty."""
    mailbox = call.cluster.mailbox(call.user)
    found: list[api.TypeMessage] = []
    for wanted in request.id:
        number = wanted.id if isinstance(wanted, api.InputMessageID) else 0
        found.append(mailbox.messages.get(number) or api.MessageEmpty(id=number))
    return _messages(call, found, len(found))


@method(api.messages.GetDialogs)
def get_dialogs(call: Call, request: api.messages.GetDialogs) -> api.messages.Dialogs:
    """Every dialog at once, the newest first."""
    dialogs = call.cluster.mailbox(call.user).dialogs() if not request.offset_id else []
    tops = [message for _, message in dialogs]
    return api.messages.Dialogs(
        dialogs=[
            api.Dialog(
                peer=api.PeerUser(user_id=peer_id),
                top_message=message.id,
                read_inbox_max_id=message.id,
                read_outbox_max_id=message.id,
                unread_count=0,
                unread_mentions_count=0,
                unread_reactions_count=0,
                unread_poll_votes_count=0,
                notify_settings=api.PeerNotifySettings(),
            )
            for peer_id, message in dialogs
        ],
        messages=list(tops),
        chats=[],
        users=call.seen(call.cluster.accounts.mentioned(tops)),
    )


@method(api.messages.GetPinnedDialogs)
def get_pinned_dialogs(call: Call, _request: api.messages.GetPinnedDialogs) -> api.messages.PeerDialogs:
    """Nothing is ever pinned."""
    return api.messages.PeerDialogs(dialogs=[], messages=[], chats=[], users=[], state=present_state(call))


@method(api.messages.ReadHistory)
def read_history(call: Call, request: api.messages.ReadHistory) -> api.messages.AffectedMessages:
    """Nothing is ever unread."""
    _peer(call, request.peer)
    return api.messages.AffectedMessages(pts=call.cluster.mailbox(call.user).pts, pts_count=0)


@method(api.messages.DeleteMessages)
def delete_messages(call: Call, request: api.messages.DeleteMessages) -> api.messages.AffectedMessages:
    """Delete for oneself."""
    mailbox = call.cluster.mailbox(call.user)
    count = mailbox.delete(list(request.id))
    return api.messages.AffectedMessages(pts=mailbox.pts, pts_count=count)


def _messages(call: Call, page: Sequence[api.TypeMessage], total: int) -> api.messages.TypeMessages:
    users = call.seen(call.cluster.accounts.mentioned(page))
    if len(page) == total:
        return api.messages.Messages(messages=list(page), topics=[], chats=[], users=users)
    return api.messages.MessagesSlice(count=total, messages=list(page), topics=[], chats=[], users=users)


def _peer(call: Call, peer: api.TypeInputPeer) -> MockUser:
    """The account an InputPeer means. Raises Refusal."""
    found: MockUser | None = None
    match peer:
        case api.InputPeerSelf():
            found = call.user
        case api.InputPeerUser(user_id=user_id, access_hash=access_hash):
            found = find_user(call, api.InputUser(user_id=user_id, access_hash=access_hash))
    if found is None:
        raise Refusal("PEER_ID_INVALID", 400)
    return found
