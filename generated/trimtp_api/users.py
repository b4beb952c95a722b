# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``users``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    Function,
    TLObject,
    packer,
    read_objects,
    unpacker,
    write_objects,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2iq: Unpack = unpacker("2iq")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
pack_2iq: Pack = packer("2iq")
pack_Ii: Pack = packer("Ii")
_Birthday_table = registry.table("Birthday")
_Chat_table = registry.table("Chat")
_Document_table = registry.table("Document")
_InputDocument_table = registry.table("InputDocument")
_InputUser_table = registry.table("InputUser")
_SecureValueError_table = registry.table("SecureValueError")
_UserFull_table = registry.table("UserFull")
_User_table = registry.table("User")


class UserFull(TLObject):
    """The ordinary form of users.UserFull.

    ``users.userFull#3b6d152e full_user:UserFull chats:Vector<Chat> users:Vector<User> = users.UserFull``

    :param full_user: The full user.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/users.userFull
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3B6D152E
    TL_NAME: ClassVar[str] = "users.userFull"
    TL_TYPE: ClassVar[str] = "users.UserFull"
    TL: ClassVar[str] = "users.userFull#3b6d152e full_user:UserFull chats:Vector<Chat> users:Vector<User> = users.UserFull"

    full_user: _root.TypeUserFull
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x2e\x15\x6d\x3b"
        self.full_user.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeUserFull: TypeAlias = UserFull
"""``users.UserFull``: https://core.telegram.org/type/users.UserFull"""


class Users(TLObject):
    """The ordinary form of users.Users.

    ``users.users#62d706b8 users:Vector<User> = users.Users``

    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/users.users
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x62D706B8
    TL_NAME: ClassVar[str] = "users.users"
    TL_TYPE: ClassVar[str] = "users.Users"
    TL: ClassVar[str] = "users.users#62d706b8 users:Vector<User> = users.Users"

    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb8\x06\xd7\x62"
        write_objects(out, self.users)


class UsersSlice(TLObject):
    """The form 'slice' of users.Users.

    ``users.usersSlice#315a4974 count:int users:Vector<User> = users.Users``

    :param count: How many there are in all.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/users.usersSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x315A4974
    TL_NAME: ClassVar[str] = "users.usersSlice"
    TL_TYPE: ClassVar[str] = "users.Users"
    TL: ClassVar[str] = "users.usersSlice#315a4974 count:int users:Vector<User> = users.Users"

    count: int
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x315A4974, self.count)
        write_objects(out, self.users)


TypeUsers: TypeAlias = Users | UsersSlice
"""``users.Users``: https://core.telegram.org/type/users.Users"""


class SavedMusicNotModified(TLObject):
    """The form 'not modified' of users.SavedMusic.

    ``users.savedMusicNotModified#e3878aa4 count:int = users.SavedMusic``

    :param count: How many there are in all.

    https://core.telegram.org/constructor/users.savedMusicNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE3878AA4
    TL_NAME: ClassVar[str] = "users.savedMusicNotModified"
    TL_TYPE: ClassVar[str] = "users.SavedMusic"
    TL: ClassVar[str] = "users.savedMusicNotModified#e3878aa4 count:int = users.SavedMusic"

    count: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE3878AA4, self.count)


class SavedMusic(TLObject):
    """The ordinary form of users.SavedMusic.

    ``users.savedMusic#34a2f297 count:int documents:Vector<Document> = users.SavedMusic``

    :param count: How many there are in all.
    :param documents: The documents.

    https://core.telegram.org/constructor/users.savedMusic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x34A2F297
    TL_NAME: ClassVar[str] = "users.savedMusic"
    TL_TYPE: ClassVar[str] = "users.SavedMusic"
    TL: ClassVar[str] = "users.savedMusic#34a2f297 count:int documents:Vector<Document> = users.SavedMusic"

    count: int
    documents: list[_root.TypeDocument]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x34A2F297, self.count)
        write_objects(out, self.documents)


TypeSavedMusic: TypeAlias = SavedMusicNotModified | SavedMusic
"""``users.SavedMusic``: https://core.telegram.org/type/users.SavedMusic"""


class GetUsers(Function["list[_root.TypeUser]"]):
    """Fetches users in short form by their ids.

    ``users.getUsers#0d91a548 id:Vector<InputUser> = Vector<User>``

    :param id: The users.

    Result: ``Vector<User>``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_PERM_EMPTY, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CHANNEL_INVALID, 400 CHANNEL_MONOFORUM_UNSUPPORTED, 400/403/406 CHANNEL_PRIVATE, 400 FROM_MESSAGE_BOT_DISABLED,
        500 MEMBER_NO_LOCATION, 400 MSG_ID_INVALID, 500 NEED_MEMBER_INVALID, 400/403/404/406 PEER_ID_INVALID, 401
        SESSION_PASSWORD_NEEDED, 500/503 TIMEOUT, 400/403 USER_BANNED_IN_CHANNEL.

    https://core.telegram.org/method/users.getUsers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0D91A548
    TL_NAME: ClassVar[str] = "users.getUsers"
    TL_TYPE: ClassVar[str] = "Vector<User>"
    TL: ClassVar[str] = "users.getUsers#0d91a548 id:Vector<InputUser> = Vector<User>"

    id: list[_root.TypeInputUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x48\xa5\x91\x0d"
        write_objects(out, self.id)


class GetFullUser(Function["TypeUserFull"]):
    """Fetches one user with bio, common chats, settings and everything a profile shows.

    ``users.getFullUser#b60f5918 id:InputUser = users.UserFull``

    :param id: The user.

    Result: ``users.UserFull``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CHANNEL_INVALID, 400/403/406
        CHANNEL_PRIVATE, 400 MSG_ID_INVALID, 500/503 TIMEOUT, 400 USERNAME_OCCUPIED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/users.getFullUser
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB60F5918
    TL_NAME: ClassVar[str] = "users.getFullUser"
    TL_TYPE: ClassVar[str] = "users.UserFull"
    TL: ClassVar[str] = "users.getFullUser#b60f5918 id:InputUser = users.UserFull"

    id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x18\x59\x0f\xb6"
        self.id.write_to(out)


class SetSecureValueErrors(Function[bool]):
    """Sets secure value errors.

    ``users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError> = Bool``

    :param id: The id.
    :param errors: The errors.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DATA_HASH_SIZE_INVALID, 400
        HASH_SIZE_INVALID, 400 USER_BOT_REQUIRED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/users.setSecureValueErrors
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x90C894B5
    TL_NAME: ClassVar[str] = "users.setSecureValueErrors"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "users.setSecureValueErrors#90c894b5 id:InputUser errors:Vector<SecureValueError> = Bool"

    id: _root.TypeInputUser
    errors: list[_root.TypeSecureValueError]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb5\x94\xc8\x90"
        self.id.write_to(out)
        write_objects(out, self.errors)


class GetRequirementsToContact(Function["list[_root.TypeRequirementToContact]"]):
    """Fetches requirements to contact.

    ``users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> = Vector<RequirementToContact>``

    :param id: Which ones.

    Result: ``Vector<RequirementToContact>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/users.getRequirementsToContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD89A83A3
    TL_NAME: ClassVar[str] = "users.getRequirementsToContact"
    TL_TYPE: ClassVar[str] = "Vector<RequirementToContact>"
    TL: ClassVar[str] = "users.getRequirementsToContact#d89a83a3 id:Vector<InputUser> = Vector<RequirementToContact>"

    id: list[_root.TypeInputUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa3\x83\x9a\xd8"
        write_objects(out, self.id)


class GetSavedMusic(Function["TypeSavedMusic"]):
    """Fetches saved music.

    ``users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long = users.SavedMusic``

    :param id: The id.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``users.SavedMusic``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/users.getSavedMusic
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x788D7FE3
    TL_NAME: ClassVar[str] = "users.getSavedMusic"
    TL_TYPE: ClassVar[str] = "users.SavedMusic"
    TL: ClassVar[str] = "users.getSavedMusic#788d7fe3 id:InputUser offset:int limit:int hash:long = users.SavedMusic"

    id: _root.TypeInputUser
    offset: int
    limit: int
    hash: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xe3\x7f\x8d\x78"
        self.id.write_to(out)
        out += pack_2iq(self.offset, self.limit, self.hash)


class GetSavedMusicByID(Function["TypeSavedMusic"]):
    """Fetches saved music by id.

    ``users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> = users.SavedMusic``

    :param id: The id.
    :param documents: The documents.

    Result: ``users.SavedMusic``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/users.getSavedMusicByID
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7573A4E9
    TL_NAME: ClassVar[str] = "users.getSavedMusicByID"
    TL_TYPE: ClassVar[str] = "users.SavedMusic"
    TL: ClassVar[str] = "users.getSavedMusicByID#7573a4e9 id:InputUser documents:Vector<InputDocument> = users.SavedMusic"

    id: _root.TypeInputUser
    documents: list[_root.TypeInputDocument]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe9\xa4\x73\x75"
        self.id.write_to(out)
        write_objects(out, self.documents)


class SuggestBirthday(Function["_root.TypeUpdates"]):
    """Suggests birthday.

    ``users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates``

    :param id: The id.
    :param birthday: The birthday.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BIRTHDAY_ALREADY, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_ID_INVALID.

    https://core.telegram.org/method/users.suggestBirthday
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xFC533372
    TL_NAME: ClassVar[str] = "users.suggestBirthday"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "users.suggestBirthday#fc533372 id:InputUser birthday:Birthday = Updates"

    id: _root.TypeInputUser
    birthday: _root.TypeBirthday

    def write_to(self, out: bytearray) -> None:
        out += b"\x72\x33\x53\xfc"
        self.id.write_to(out)
        self.birthday.write_to(out)


def _read_UserFull(data: bytes, pos: int, depth: int, new: Any = UserFull) -> tuple[UserFull, int]:
    cid = unpack_I(data, pos)[0]
    full_user, pos = _UserFull_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(full_user, chats, users), pos


def _read_Users(data: bytes, pos: int, depth: int, new: Any = Users) -> tuple[Users, int]:
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(users), pos


def _read_UsersSlice(data: bytes, pos: int, depth: int, new: Any = UsersSlice) -> tuple[UsersSlice, int]:
    count = unpack_i(data, pos)[0]
    users, pos = read_objects(_User_table, data, pos + 4, depth)
    return new(count, users), pos


def _read_SavedMusicNotModified(data: bytes, pos: int, depth: int, new: Any = SavedMusicNotModified) -> tuple[SavedMusicNotModified, int]:
    count = unpack_i(data, pos)[0]
    return new(count), pos + 4


def _read_SavedMusic(data: bytes, pos: int, depth: int, new: Any = SavedMusic) -> tuple[SavedMusic, int]:
    count = unpack_i(data, pos)[0]
    documents, pos = read_objects(_Document_table, data, pos + 4, depth)
    return new(count, documents), pos


def _read_GetUsers(data: bytes, pos: int, depth: int, new: Any = GetUsers) -> tuple[GetUsers, int]:
    id, pos = read_objects(_InputUser_table, data, pos, depth)
    return new(id), pos


def _read_GetFullUser(data: bytes, pos: int, depth: int, new: Any = GetFullUser) -> tuple[GetFullUser, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_SetSecureValueErrors(data: bytes, pos: int, depth: int, new: Any = SetSecureValueErrors) -> tuple[SetSecureValueErrors, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    errors, pos = read_objects(_SecureValueError_table, data, pos, depth)
    return new(id, errors), pos


def _read_GetRequirementsToContact(data: bytes, pos: int, depth: int, new: Any = GetRequirementsToContact) -> tuple[GetRequirementsToContact, int]:
    id, pos = read_objects(_InputUser_table, data, pos, depth)
    return new(id), pos


def _read_GetSavedMusic(data: bytes, pos: int, depth: int, new: Any = GetSavedMusic) -> tuple[GetSavedMusic, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    offset, limit, hash = unpack_2iq(data, pos)
    return new(id, offset, limit, hash), pos + 16


def _read_GetSavedMusicByID(data: bytes, pos: int, depth: int, new: Any = GetSavedMusicByID) -> tuple[GetSavedMusicByID, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    documents, pos = read_objects(_InputDocument_table, data, pos, depth)
    return new(id, documents), pos


def _read_SuggestBirthday(data: bytes, pos: int, depth: int, new: Any = SuggestBirthday) -> tuple[SuggestBirthday, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    birthday, pos = _Birthday_table[cid](data, pos + 4, depth + 1)
    return new(id, birthday), pos


registry.add("users.UserFull", {
    0x3B6D152E: _read_UserFull,
})
registry.add("users.Users", {
    0x62D706B8: _read_Users,
    0x315A4974: _read_UsersSlice,
})
registry.add("users.SavedMusic", {
    0xE3878AA4: _read_SavedMusicNotModified,
    0x34A2F297: _read_SavedMusic,
})
registry.add_functions({
    0x0D91A548: _read_GetUsers,
    0xB60F5918: _read_GetFullUser,
    0x90C894B5: _read_SetSecureValueErrors,
    0xD89A83A3: _read_GetRequirementsToContact,
    0x788D7FE3: _read_GetSavedMusic,
    0x7573A4E9: _read_GetSavedMusicByID,
    0xFC533372: _read_SuggestBirthday,
})
