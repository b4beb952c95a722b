# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    read_longs,
    write_longs,
)


class PrivacyKeyStatusTimestamp(TLObject):
    """The form 'status timestamp' of PrivacyKey.

    ``privacyKeyStatusTimestamp#bc2eab30 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyStatusTimestamp
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBC2EAB30
    TL_NAME: ClassVar[str] = "privacyKeyStatusTimestamp"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyStatusTimestamp#bc2eab30 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x30\xab\x2e\xbc"


class PrivacyKeyChatInvite(TLObject):
    """The form 'chat invite' of PrivacyKey.

    ``privacyKeyChatInvite#500e6dfa = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyChatInvite
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x500E6DFA
    TL_NAME: ClassVar[str] = "privacyKeyChatInvite"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyChatInvite#500e6dfa = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xfa\x6d\x0e\x50"


class PrivacyKeyPhoneCall(TLObject):
    """The form 'phone call' of PrivacyKey.

    ``privacyKeyPhoneCall#3d662b7b = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyPhoneCall
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3D662B7B
    TL_NAME: ClassVar[str] = "privacyKeyPhoneCall"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyPhoneCall#3d662b7b = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x7b\x2b\x66\x3d"


class PrivacyKeyPhoneP2P(TLObject):
    """The form 'phone p 2 p' of PrivacyKey.

    ``privacyKeyPhoneP2P#39491cc8 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyPhoneP2P
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x39491CC8
    TL_NAME: ClassVar[str] = "privacyKeyPhoneP2P"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyPhoneP2P#39491cc8 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xc8\x1c\x49\x39"


class PrivacyKeyForwards(TLObject):
    """The form 'forwards' of PrivacyKey.

    ``privacyKeyForwards#69ec56a3 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyForwards
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x69EC56A3
    TL_NAME: ClassVar[str] = "privacyKeyForwards"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyForwards#69ec56a3 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xa3\x56\xec\x69"


class PrivacyKeyProfilePhoto(TLObject):
    """The form 'profile photo' of PrivacyKey.

    ``privacyKeyProfilePhoto#96151fed = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x96151FED
    TL_NAME: ClassVar[str] = "privacyKeyProfilePhoto"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyProfilePhoto#96151fed = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\x1f\x15\x96"


class PrivacyKeyPhoneNumber(TLObject):
    """The form 'phone number' of PrivacyKey.

    ``privacyKeyPhoneNumber#d19ae46d = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyPhoneNumber
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD19AE46D
    TL_NAME: ClassVar[str] = "privacyKeyPhoneNumber"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyPhoneNumber#d19ae46d = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x6d\xe4\x9a\xd1"


class PrivacyKeyAddedByPhone(TLObject):
    """The form 'added by phone' of PrivacyKey.

    ``privacyKeyAddedByPhone#42ffd42b = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyAddedByPhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x42FFD42B
    TL_NAME: ClassVar[str] = "privacyKeyAddedByPhone"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyAddedByPhone#42ffd42b = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2b\xd4\xff\x42"


class PrivacyKeyVoiceMessages(TLObject):
    """The form 'voice messages' of PrivacyKey.

    ``privacyKeyVoiceMessages#0697f414 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyVoiceMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0697F414
    TL_NAME: ClassVar[str] = "privacyKeyVoiceMessages"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyVoiceMessages#0697f414 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\xf4\x97\x06"


class PrivacyKeyAbout(TLObject):
    """The form 'about' of PrivacyKey.

    ``privacyKeyAbout#a486b761 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyAbout
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA486B761
    TL_NAME: ClassVar[str] = "privacyKeyAbout"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyAbout#a486b761 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x61\xb7\x86\xa4"


class PrivacyKeyBirthday(TLObject):
    """The form 'birthday' of PrivacyKey.

    ``privacyKeyBirthday#2000a518 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyBirthday
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2000A518
    TL_NAME: ClassVar[str] = "privacyKeyBirthday"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyBirthday#2000a518 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x18\xa5\x00\x20"


class PrivacyKeyStarGiftsAutoSave(TLObject):
    """The form 'star gifts auto save' of PrivacyKey.

    ``privacyKeyStarGiftsAutoSave#2ca4fdf8 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyStarGiftsAutoSave
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2CA4FDF8
    TL_NAME: ClassVar[str] = "privacyKeyStarGiftsAutoSave"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyStarGiftsAutoSave#2ca4fdf8 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf8\xfd\xa4\x2c"


class PrivacyKeyNoPaidMessages(TLObject):
    """The form 'no paid messages' of PrivacyKey.

    ``privacyKeyNoPaidMessages#17d348d2 = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeyNoPaidMessages
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17D348D2
    TL_NAME: ClassVar[str] = "privacyKeyNoPaidMessages"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeyNoPaidMessages#17d348d2 = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd2\x48\xd3\x17"


class PrivacyKeySavedMusic(TLObject):
    """The form 'saved music' of PrivacyKey.

    ``privacyKeySavedMusic#ff7a571b = PrivacyKey``

    https://core.telegram.org/constructor/privacyKeySavedMusic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFF7A571B
    TL_NAME: ClassVar[str] = "privacyKeySavedMusic"
    TL_TYPE: ClassVar[str] = "PrivacyKey"
    TL: ClassVar[str] = "privacyKeySavedMusic#ff7a571b = PrivacyKey"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1b\x57\x7a\xff"


TypePrivacyKey: TypeAlias = PrivacyKeyStatusTimestamp | PrivacyKeyChatInvite | PrivacyKeyPhoneCall | PrivacyKeyPhoneP2P | PrivacyKeyForwards | PrivacyKeyProfilePhoto | PrivacyKeyPhoneNumber | PrivacyKeyAddedByPhone | PrivacyKeyVoiceMessages | PrivacyKeyAbout | PrivacyKeyBirthday | PrivacyKeyStarGiftsAutoSave | PrivacyKeyNoPaidMessages | PrivacyKeySavedMusic
"""``PrivacyKey``: https://core.telegram.org/type/PrivacyKey"""


class PrivacyValueAllowContacts(TLObject):
    """The form 'privacy value allow contacts' of PrivacyRule.

    ``privacyValueAllowContacts#fffe1bac = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueAllowContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFFFE1BAC
    TL_NAME: ClassVar[str] = "privacyValueAllowContacts"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueAllowContacts#fffe1bac = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\xac\x1b\xfe\xff"


class PrivacyValueAllowAll(TLObject):
    """The form 'privacy value allow all' of PrivacyRule.

    ``privacyValueAllowAll#65427b82 = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueAllowAll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x65427B82
    TL_NAME: ClassVar[str] = "privacyValueAllowAll"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueAllowAll#65427b82 = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x82\x7b\x42\x65"


class PrivacyValueAllowUsers(TLObject):
    """The form 'privacy value allow users' of PrivacyRule.

    ``privacyValueAllowUsers#b8905fb2 users:Vector<long> = PrivacyRule``

    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/privacyValueAllowUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB8905FB2
    TL_NAME: ClassVar[str] = "privacyValueAllowUsers"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueAllowUsers#b8905fb2 users:Vector<long> = PrivacyRule"

    users: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb2\x5f\x90\xb8"
        write_longs(out, self.users)


class PrivacyValueDisallowContacts(TLObject):
    """The form 'privacy value disallow contacts' of PrivacyRule.

    ``privacyValueDisallowContacts#f888fa1a = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueDisallowContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF888FA1A
    TL_NAME: ClassVar[str] = "privacyValueDisallowContacts"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueDisallowContacts#f888fa1a = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x1a\xfa\x88\xf8"


class PrivacyValueDisallowAll(TLObject):
    """The form 'privacy value disallow all' of PrivacyRule.

    ``privacyValueDisallowAll#8b73e763 = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueDisallowAll
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8B73E763
    TL_NAME: ClassVar[str] = "privacyValueDisallowAll"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueDisallowAll#8b73e763 = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x63\xe7\x73\x8b"


class PrivacyValueDisallowUsers(TLObject):
    """The form 'privacy value disallow users' of PrivacyRule.

    ``privacyValueDisallowUsers#e4621141 users:Vector<long> = PrivacyRule``

    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/privacyValueDisallowUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE4621141
    TL_NAME: ClassVar[str] = "privacyValueDisallowUsers"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueDisallowUsers#e4621141 users:Vector<long> = PrivacyRule"

    users: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x41\x11\x62\xe4"
        write_longs(out, self.users)


class PrivacyValueAllowChatParticipants(TLObject):
    """The form 'privacy value allow chat participants' of PrivacyRule.

    ``privacyValueAllowChatParticipants#6b134e8e chats:Vector<long> = PrivacyRule``

    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/privacyValueAllowChatParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6B134E8E
    TL_NAME: ClassVar[str] = "privacyValueAllowChatParticipants"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueAllowChatParticipants#6b134e8e chats:Vector<long> = PrivacyRule"

    chats: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x8e\x4e\x13\x6b"
        write_longs(out, self.chats)


class PrivacyValueDisallowChatParticipants(TLObject):
    """The form 'privacy value disallow chat participants' of PrivacyRule.

    ``privacyValueDisallowChatParticipants#41c87565 chats:Vector<long> = PrivacyRule``

    :param chats: The groups and channels that the rest of the object speaks of.

    https://core.telegram.org/constructor/privacyValueDisallowChatParticipants
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x41C87565
    TL_NAME: ClassVar[str] = "privacyValueDisallowChatParticipants"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueDisallowChatParticipants#41c87565 chats:Vector<long> = PrivacyRule"

    chats: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\x65\x75\xc8\x41"
        write_longs(out, self.chats)


class PrivacyValueAllowCloseFriends(TLObject):
    """The form 'privacy value allow close friends' of PrivacyRule.

    ``privacyValueAllowCloseFriends#f7e8d89b = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueAllowCloseFriends
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF7E8D89B
    TL_NAME: ClassVar[str] = "privacyValueAllowCloseFriends"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueAllowCloseFriends#f7e8d89b = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9b\xd8\xe8\xf7"


class PrivacyValueAllowPremium(TLObject):
    """The form 'privacy value allow premium' of PrivacyRule.

    ``privacyValueAllowPremium#ece9814b = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueAllowPremium
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xECE9814B
    TL_NAME: ClassVar[str] = "privacyValueAllowPremium"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueAllowPremium#ece9814b = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x4b\x81\xe9\xec"


class PrivacyValueAllowBots(TLObject):
    """The form 'privacy value allow bots' of PrivacyRule.

    ``privacyValueAllowBots#21461b5d = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueAllowBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x21461B5D
    TL_NAME: ClassVar[str] = "privacyValueAllowBots"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueAllowBots#21461b5d = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x5d\x1b\x46\x21"


class PrivacyValueDisallowBots(TLObject):
    """The form 'privacy value disallow bots' of PrivacyRule.

    ``privacyValueDisallowBots#f6a5f82f = PrivacyRule``

    https://core.telegram.org/constructor/privacyValueDisallowBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF6A5F82F
    TL_NAME: ClassVar[str] = "privacyValueDisallowBots"
    TL_TYPE: ClassVar[str] = "PrivacyRule"
    TL: ClassVar[str] = "privacyValueDisallowBots#f6a5f82f = PrivacyRule"

    def write_to(self, out: bytearray) -> None:
        out += b"\x2f\xf8\xa5\xf6"


TypePrivacyRule: TypeAlias = PrivacyValueAllowContacts | PrivacyValueAllowAll | PrivacyValueAllowUsers | PrivacyValueDisallowContacts | PrivacyValueDisallowAll | PrivacyValueDisallowUsers | PrivacyValueAllowChatParticipants | PrivacyValueDisallowChatParticipants | PrivacyValueAllowCloseFriends | PrivacyValueAllowPremium | PrivacyValueAllowBots | PrivacyValueDisallowBots
"""``PrivacyRule``: https://core.telegram.org/type/PrivacyRule"""


def _read_PrivacyKeyStatusTimestamp(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyStatusTimestamp) -> tuple[PrivacyKeyStatusTimestamp, int]:
    return new(), pos


def _read_PrivacyKeyChatInvite(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyChatInvite) -> tuple[PrivacyKeyChatInvite, int]:
    return new(), pos


def _read_PrivacyKeyPhoneCall(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyPhoneCall) -> tuple[PrivacyKeyPhoneCall, int]:
    return new(), pos


def _read_PrivacyKeyPhoneP2P(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyPhoneP2P) -> tuple[PrivacyKeyPhoneP2P, int]:
    return new(), pos


def _read_PrivacyKeyForwards(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyForwards) -> tuple[PrivacyKeyForwards, int]:
    return new(), pos


def _read_PrivacyKeyProfilePhoto(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyProfilePhoto) -> tuple[PrivacyKeyProfilePhoto, int]:
    return new(), pos


def _read_PrivacyKeyPhoneNumber(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyPhoneNumber) -> tuple[PrivacyKeyPhoneNumber, int]:
    return new(), pos


def _read_PrivacyKeyAddedByPhone(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyAddedByPhone) -> tuple[PrivacyKeyAddedByPhone, int]:
    return new(), pos


def _read_PrivacyKeyVoiceMessages(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyVoiceMessages) -> tuple[PrivacyKeyVoiceMessages, int]:
    return new(), pos


def _read_PrivacyKeyAbout(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyAbout) -> tuple[PrivacyKeyAbout, int]:
    return new(), pos


def _read_PrivacyKeyBirthday(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyBirthday) -> tuple[PrivacyKeyBirthday, int]:
    return new(), pos


def _read_PrivacyKeyStarGiftsAutoSave(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyStarGiftsAutoSave) -> tuple[PrivacyKeyStarGiftsAutoSave, int]:
    return new(), pos


def _read_PrivacyKeyNoPaidMessages(data: bytes, pos: int, depth: int, new: Any = PrivacyKeyNoPaidMessages) -> tuple[PrivacyKeyNoPaidMessages, int]:
    return new(), pos


def _read_PrivacyKeySavedMusic(data: bytes, pos: int, depth: int, new: Any = PrivacyKeySavedMusic) -> tuple[PrivacyKeySavedMusic, int]:
    return new(), pos


def _read_PrivacyValueAllowContacts(data: bytes, pos: int, depth: int, new: Any = PrivacyValueAllowContacts) -> tuple[PrivacyValueAllowContacts, int]:
    return new(), pos


def _read_PrivacyValueAllowAll(data: bytes, pos: int, depth: int, new: Any = PrivacyValueAllowAll) -> tuple[PrivacyValueAllowAll, int]:
    return new(), pos


def _read_PrivacyValueAllowUsers(data: bytes, pos: int, depth: int, new: Any = PrivacyValueAllowUsers) -> tuple[PrivacyValueAllowUsers, int]:
    users, pos = read_longs(data, pos)
    return new(users), pos


def _read_PrivacyValueDisallowContacts(data: bytes, pos: int, depth: int, new: Any = PrivacyValueDisallowContacts) -> tuple[PrivacyValueDisallowContacts, int]:
    return new(), pos


def _read_PrivacyValueDisallowAll(data: bytes, pos: int, depth: int, new: Any = PrivacyValueDisallowAll) -> tuple[PrivacyValueDisallowAll, int]:
    return new(), pos


def _read_PrivacyValueDisallowUsers(data: bytes, pos: int, depth: int, new: Any = PrivacyValueDisallowUsers) -> tuple[PrivacyValueDisallowUsers, int]:
    users, pos = read_longs(data, pos)
    return new(users), pos


def _read_PrivacyValueAllowChatParticipants(data: bytes, pos: int, depth: int, new: Any = PrivacyValueAllowChatParticipants) -> tuple[PrivacyValueAllowChatParticipants, int]:
    chats, pos = read_longs(data, pos)
    return new(chats), pos


def _read_PrivacyValueDisallowChatParticipants(data: bytes, pos: int, depth: int, new: Any = PrivacyValueDisallowChatParticipants) -> tuple[PrivacyValueDisallowChatParticipants, int]:
    chats, pos = read_longs(data, pos)
    return new(chats), pos


def _read_PrivacyValueAllowCloseFriends(data: bytes, pos: int, depth: int, new: Any = PrivacyValueAllowCloseFriends) -> tuple[PrivacyValueAllowCloseFriends, int]:
    return new(), pos


def _read_PrivacyValueAllowPremium(data: bytes, pos: int, depth: int, new: Any = PrivacyValueAllowPremium) -> tuple[PrivacyValueAllowPremium, int]:
    return new(), pos


def _read_PrivacyValueAllowBots(data: bytes, pos: int, depth: int, new: Any = PrivacyValueAllowBots) -> tuple[PrivacyValueAllowBots, int]:
    return new(), pos


def _read_PrivacyValueDisallowBots(data: bytes, pos: int, depth: int, new: Any = PrivacyValueDisallowBots) -> tuple[PrivacyValueDisallowBots, int]:
    return new(), pos


registry.add("PrivacyKey", {
    0xBC2EAB30: _read_PrivacyKeyStatusTimestamp,
    0x500E6DFA: _read_PrivacyKeyChatInvite,
    0x3D662B7B: _read_PrivacyKeyPhoneCall,
    0x39491CC8: _read_PrivacyKeyPhoneP2P,
    0x69EC56A3: _read_PrivacyKeyForwards,
    0x96151FED: _read_PrivacyKeyProfilePhoto,
    0xD19AE46D: _read_PrivacyKeyPhoneNumber,
    0x42FFD42B: _read_PrivacyKeyAddedByPhone,
    0x0697F414: _read_PrivacyKeyVoiceMessages,
    0xA486B761: _read_PrivacyKeyAbout,
    0x2000A518: _read_PrivacyKeyBirthday,
    0x2CA4FDF8: _read_PrivacyKeyStarGiftsAutoSave,
    0x17D348D2: _read_PrivacyKeyNoPaidMessages,
    0xFF7A571B: _read_PrivacyKeySavedMusic,
})
registry.add("PrivacyRule", {
    0xFFFE1BAC: _read_PrivacyValueAllowContacts,
    0x65427B82: _read_PrivacyValueAllowAll,
    0xB8905FB2: _read_PrivacyValueAllowUsers,
    0xF888FA1A: _read_PrivacyValueDisallowContacts,
    0x8B73E763: _read_PrivacyValueDisallowAll,
    0xE4621141: _read_PrivacyValueDisallowUsers,
    0x6B134E8E: _read_PrivacyValueAllowChatParticipants,
    0x41C87565: _read_PrivacyValueDisallowChatParticipants,
    0xF7E8D89B: _read_PrivacyValueAllowCloseFriends,
    0xECE9814B: _read_PrivacyValueAllowPremium,
    0x21461B5D: _read_PrivacyValueAllowBots,
    0xF6A5F82F: _read_PrivacyValueDisallowBots,
})
