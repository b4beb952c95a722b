"""What the TL benchmark encodes and decodes: always the same for one seed.

All constructors used here have the same id in trimtp, Telethon and Kurigram, so that all of them read the same bytes.
"""

from __future__ import annotations

import random
from typing import Any

from trimtp import api

__all__ = ["Maker", "contents"]

_TEXT = """the lake was quiet when we came down to it and nobody had slept except Ada who кто-нибудь купит хлеб завтра
в семь часов 明日の朝 レポート please send photos of the bridge before noon thanks"""
_WORDS = _TEXT.split()
_NOW = 1_760_000_000


def contents(seed: int = 1, *, size: int = 100) -> dict[str, Any]:
    """Name → object. ``size`` is the number of messages; the other numbers follow it."""
    make = Maker(seed)
    users = [make.user(number) for number in range(size * 3 // 5)]
    chats = [make.channel(number) for number in range(size // 5)]
    return {
        f"{size} messages, {len(users)} users, {len(chats)} chats": api.messages.Messages(
            messages=[make.message(number) for number in range(size)], topics=[], chats=chats, users=users
        ),
        f"getDialogs, {size} dialogs": api.messages.Dialogs(
            dialogs=[make.dialog(number) for number in range(size)],
            messages=[make.message(number) for number in range(size)],
            chats=chats,
            users=users,
        ),
        f"difference, {size * 2} updates": api.updates.Difference(
            new_messages=[make.message(number) for number in range(size // 4)],
            new_encrypted_messages=[],
            other_updates=[make.update(number) for number in range(size * 2)],
            chats=chats[: size // 10],
            users=users[: size // 4],
            state=api.updates.State(pts=90_000, qts=3, date=_NOW, seq=12, unread_count=7),
        ),
        "upload.file, 1 MiB": api.upload.File(
            type=api.storage.FileJpeg(), mtime=_NOW, bytes=make.random.randbytes(1 << 20)
        ),
    }


class Maker:
    """Makes objects as an active account sees them."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def text(self, low: int, high: int) -> str:
        """Some words in several scripts."""
        return " ".join(self.random.choices(_WORDS, k=self.random.randint(low, high)))

    def long(self) -> int:
        """An access hash or file id."""
        return self.random.getrandbits(63) - (1 << 62)

    def peer(self) -> Any:
        """A user or a channel."""
        if self.random.random() < 0.5:
            return api.PeerUser(user_id=10_000_000 + self.random.randrange(60))
        return api.PeerChannel(channel_id=1_500_000_000 + self.random.randrange(20))

    def user(self, number: int) -> Any:
        """A user with a photo and a status."""
        draw = self.random
        return api.User(
            id=10_000_000 + number,
            contact=draw.random() < 0.3,
            premium=draw.random() < 0.2,
            access_hash=self.long(),
            first_name=draw.choice(_WORDS).title(),
            last_name=draw.choice(_WORDS).title() if draw.random() < 0.6 else None,
            username=f"user{number}" if draw.random() < 0.7 else None,
            photo=api.UserProfilePhoto(
                photo_id=self.long(), dc_id=draw.randint(1, 5), stripped_thumb=draw.randbytes(40)
            ),
            status=api.UserStatusOnline(expires=_NOW + 300)
            if draw.random() < 0.3
            else api.UserStatusOffline(was_online=_NOW - draw.randrange(90_000)),
        )

    def channel(self, number: int) -> Any:
        """A channel or supergroup."""
        draw = self.random
        return api.Channel(
            id=1_500_000_000 + number,
            title=self.text(2, 5),
            photo=api.ChatPhoto(photo_id=self.long(), dc_id=draw.randint(1, 5), stripped_thumb=draw.randbytes(40)),
            date=_NOW - draw.randrange(10_000_000),
            megagroup=number % 2 == 0,
            broadcast=number % 2 == 1,
            access_hash=self.long(),
            username=f"channel{number}",
            participants_count=draw.randrange(5, 100_000),
        )

    def message(self, number: int) -> Any:
        """A message: most have entities, half answer another one, half carry a photo, a document or a web page."""
        draw = self.random
        message = self.text(3, 30)
        return api.Message(
            id=1000 + number,
            peer_id=self.peer(),
            date=_NOW + number,
            message=message,
            out=draw.random() < 0.3,
            from_id=api.PeerUser(user_id=10_000_000 + draw.randrange(60)),
            reply_to=api.MessageReplyHeader(reply_to_msg_id=900 + number) if draw.random() < 0.5 else None,
            fwd_from=api.MessageFwdHeader(date=_NOW - 5000, from_id=self.peer()) if draw.random() < 0.15 else None,
            media=self.media(),
            entities=[self.entity(len(message)) for _ in range(draw.randint(1, 4))] if draw.random() < 0.7 else None,
            views=draw.randrange(9000) if (seen := draw.random() < 0.4) else None,
            forwards=draw.randrange(90) if seen else None,
            edit_date=_NOW + number + 60 if draw.random() < 0.1 else None,
            reactions=self.reactions() if draw.random() < 0.3 else None,
        )

    def entity(self, length: int) -> Any:
        """One entity of a text."""
        offset = self.random.randrange(length)
        match self.random.randrange(6):
            case 0:
                return api.MessageEntityTextUrl(offset=offset, length=4, url=f"https://example.org/{offset}")
            case 1:
                return api.MessageEntityMention(offset=offset, length=6)
            case 2:
                return api.MessageEntityUrl(offset=offset, length=20)
            case 3:
                return api.MessageEntityCustomEmoji(offset=offset, length=2, document_id=self.long())
            case 4:
                return api.MessageEntityCode(offset=offset, length=5)
            case _:
                return api.MessageEntityBold(offset=offset, length=7)

    def reactions(self) -> Any:
        """Two counted reactions."""
        return api.MessageReactions(
            results=[
                api.ReactionCount(reaction=api.ReactionEmoji(emoticon=emoji), count=self.random.randrange(1, 50))
                for emoji in ("👍", "❤")
            ],
        )

    def media(self) -> Any:
        """What hangs on a message."""
        match self.random.randrange(6):
            case 0:
                return api.MessageMediaPhoto(photo=self.photo())
            case 1:
                return api.MessageMediaDocument(document=self.document())
            case 2:
                page = api.WebPage(
                    id=self.long(),
                    url="https://example.org/a/page",
                    display_url="example.org/a/page",
                    hash=0,
                    type="article",
                    site_name="Example",
                    title=self.text(3, 8),
                    description=self.text(10, 30),
                )
                return api.MessageMediaWebPage(webpage=page)
            case _:
                return None

    def photo(self) -> Any:
        """A photo in five sizes."""
        draw = self.random
        return api.Photo(
            id=self.long(),
            access_hash=self.long(),
            file_reference=draw.randbytes(29),
            date=_NOW,
            sizes=[
                api.PhotoStrippedSize(type="i", bytes=draw.randbytes(90)),
                api.PhotoSize(type="m", w=320, h=240, size=14_000),
                api.PhotoSize(type="x", w=800, h=600, size=60_000),
                api.PhotoSizeProgressive(type="y", w=1280, h=960, sizes=[9000, 20_000, 51_000, 90_000, 120_000]),
            ],
            dc_id=draw.randint(1, 5),
        )

    def document(self) -> Any:
        """A video file."""
        draw = self.random
        return api.Document(
            id=self.long(),
            access_hash=self.long(),
            file_reference=draw.randbytes(29),
            date=_NOW,
            mime_type="video/mp4",
            size=draw.randrange(1 << 28),
            thumbs=[api.PhotoSize(type="m", w=320, h=180, size=9000)],
            dc_id=draw.randint(1, 5),
            attributes=[
                api.DocumentAttributeVideo(duration=12.5, w=1280, h=720, supports_streaming=True),
                api.DocumentAttributeFilename(file_name=f"clip{draw.randrange(999)}.mp4"),
            ],
        )

    def dialog(self, number: int) -> Any:
        """A row of the list of conversations."""
        draw = self.random
        return api.Dialog(
            peer=self.peer(),
            top_message=1000 + number,
            read_inbox_max_id=990 + number,
            read_outbox_max_id=985 + number,
            unread_count=draw.randrange(20),
            unread_mentions_count=0,
            unread_reactions_count=0,
            unread_poll_votes_count=0,
            notify_settings=api.PeerNotifySettings(
                show_previews=True, silent=False, mute_until=draw.randrange(2) * _NOW
            ),
            pts=draw.randrange(100_000),
            pinned=number < 3,
        )

    def update(self, number: int) -> Any:
        """An update of one of six kinds."""
        user_id = 10_000_000 + self.random.randrange(60)
        pts = 80_000 + number
        match number % 6:
            case 0:
                return api.UpdateNewMessage(message=self.message(number), pts=pts, pts_count=1)
            case 1:
                return api.UpdateNewChannelMessage(message=self.message(number), pts=pts, pts_count=1)
            case 2:
                return api.UpdateReadHistoryInbox(
                    peer=self.peer(), max_id=number, still_unread_count=3, pts=pts, pts_count=1
                )
            case 3:
                return api.UpdateUserStatus(user_id=user_id, status=api.UserStatusOnline(expires=_NOW + number))
            case 4:
                return api.UpdateDeleteMessages(messages=list(range(number, number + 5)), pts=pts, pts_count=5)
            case _:
                return api.UpdateUserTyping(user_id=user_id, action=api.SendMessageTypingAction())
