# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``photos``."""

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

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_d: Unpack = unpacker("d")
unpack_i: Unpack = unpacker("i")
unpack_iqi: Unpack = unpacker("iqi")
pack_2I: Pack = packer("2I")
pack_Ii: Pack = packer("Ii")
pack_d: Pack = packer("d")
pack_iqi: Pack = packer("iqi")
_InputFile_table = registry.table("InputFile")
_InputPhoto_table = registry.table("InputPhoto")
_InputUser_table = registry.table("InputUser")
_Photo_table = registry.table("Photo")
_User_table = registry.table("User")
_VideoSize_table = registry.table("VideoSize")


class Photos(TLObject):
    """The ordinary form of photos.Photos.

    ``photos.photos#8dca6aa5 photos:Vector<Photo> users:Vector<User> = photos.Photos``

    :param photos: The photos.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/photos.photos
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8DCA6AA5
    TL_NAME: ClassVar[str] = "photos.photos"
    TL_TYPE: ClassVar[str] = "photos.Photos"
    TL: ClassVar[str] = "photos.photos#8dca6aa5 photos:Vector<Photo> users:Vector<User> = photos.Photos"

    photos: list[_root.TypePhoto]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa5\x6a\xca\x8d"
        write_objects(out, self.photos)
        write_objects(out, self.users)


class PhotosSlice(TLObject):
    """The form 'slice' of photos.Photos.

    ``photos.photosSlice#15051f54 count:int photos:Vector<Photo> users:Vector<User> = photos.Photos``

    :param count: How many there are in all.
    :param photos: The photos.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/photos.photosSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x15051F54
    TL_NAME: ClassVar[str] = "photos.photosSlice"
    TL_TYPE: ClassVar[str] = "photos.Photos"
    TL: ClassVar[str] = "photos.photosSlice#15051f54 count:int photos:Vector<Photo> users:Vector<User> = photos.Photos"

    count: int
    photos: list[_root.TypePhoto]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0x15051F54, self.count)
        write_objects(out, self.photos)
        write_objects(out, self.users)


TypePhotos: TypeAlias = Photos | PhotosSlice
"""``photos.Photos``: https://core.telegram.org/type/photos.Photos"""


class Photo(TLObject):
    """The ordinary form of photos.Photo.

    ``photos.photo#20212ca8 photo:Photo users:Vector<User> = photos.Photo``

    :param photo: The photo.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/photos.photo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x20212CA8
    TL_NAME: ClassVar[str] = "photos.photo"
    TL_TYPE: ClassVar[str] = "photos.Photo"
    TL: ClassVar[str] = "photos.photo#20212ca8 photo:Photo users:Vector<User> = photos.Photo"

    photo: _root.TypePhoto
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x2c\x21\x20"
        self.photo.write_to(out)
        write_objects(out, self.users)


TypePhoto: TypeAlias = Photo
"""``photos.Photo``: https://core.telegram.org/type/photos.Photo"""


class UpdateProfilePhoto(Function["TypePhoto"]):
    """Makes an earlier photo the profile photo again.

    ``photos.updateProfilePhoto#09e82039 flags:# fallback:flags.0?true bot:flags.1?InputUser id:InputPhoto = photos.Photo``

    :param fallback: Whether this applies: fallback.
    :param bot: The bot.
    :param id: The id.

    Result: ``photos.Photo``.
    May be called by: users, bots.
    Errors: 400 ALBUM_PHOTOS_TOO_MANY, 401 AUTH_KEY_UNREGISTERED, 400 BOT_FALLBACK_UNSUPPORTED, 400 FILE_PARTS_INVALID,
        400 IMAGE_PROCESS_FAILED, 400 LOCATION_INVALID, 400 PHOTO_CROP_SIZE_SMALL, 400 PHOTO_EXT_INVALID, 400
        PHOTO_ID_INVALID.

    https://core.telegram.org/method/photos.updateProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x09E82039
    TL_NAME: ClassVar[str] = "photos.updateProfilePhoto"
    TL_TYPE: ClassVar[str] = "photos.Photo"
    TL: ClassVar[str] = "photos.updateProfilePhoto#09e82039 flags:# fallback:flags.0?true bot:flags.1?InputUser id:InputPhoto = photos.Photo"

    id: _root.TypeInputPhoto
    fallback: bool = False
    bot: _root.TypeInputUser | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.fallback:
            flags |= 1
        if self.bot is not None:
            flags |= 2
        out += pack_2I(0x09E82039, flags)
        if self.bot is not None:
            self.bot.write_to(out)
        self.id.write_to(out)


class UploadProfilePhoto(Function["TypePhoto"]):
    """Sets an uploaded photo or video as the profile photo.

    ``photos.uploadProfilePhoto#0388a3b5 flags:# fallback:flags.3?true bot:flags.5?InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.4?VideoSize = photos.Photo``

    :param fallback: Whether this applies: fallback.
    :param bot: The bot.
    :param file: The uploaded file.
    :param video: The video.
    :param video_start_ts: The video start ts.
    :param video_emoji_markup: The video emoji markup.

    Result: ``photos.Photo``.
    May be called by: users, bots.
    Errors: 400 ALBUM_PHOTOS_TOO_MANY, 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 EMOJI_MARKUP_INVALID, 400
        FILE_PARTS_INVALID, 400 IMAGE_PROCESS_FAILED, 400 PHOTO_CROP_FILE_MISSING, 400 PHOTO_CROP_SIZE_SMALL, 400
        PHOTO_EXT_INVALID, 400 PHOTO_FILE_MISSING, 400 PHOTO_INVALID, 400 STICKER_MIME_INVALID, 400 VIDEO_FILE_INVALID.

    https://core.telegram.org/method/photos.uploadProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0388A3B5
    TL_NAME: ClassVar[str] = "photos.uploadProfilePhoto"
    TL_TYPE: ClassVar[str] = "photos.Photo"
    TL: ClassVar[str] = "photos.uploadProfilePhoto#0388a3b5 flags:# fallback:flags.3?true bot:flags.5?InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.4?VideoSize = photos.Photo"

    fallback: bool = False
    bot: _root.TypeInputUser | None = None
    file: _root.TypeInputFile | None = None
    video: _root.TypeInputFile | None = None
    video_start_ts: float | None = None
    video_emoji_markup: _root.TypeVideoSize | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.fallback:
            flags |= 8
        if self.bot is not None:
            flags |= 0x20
        if self.file is not None:
            flags |= 1
        if self.video is not None:
            flags |= 2
        if self.video_start_ts is not None:
            flags |= 4
        if self.video_emoji_markup is not None:
            flags |= 0x10
        out += pack_2I(0x0388A3B5, flags)
        if self.bot is not None:
            self.bot.write_to(out)
        if self.file is not None:
            self.file.write_to(out)
        if self.video is not None:
            self.video.write_to(out)
        if self.video_start_ts is not None:
            out += pack_d(self.video_start_ts)
        if self.video_emoji_markup is not None:
            self.video_emoji_markup.write_to(out)


class DeletePhotos(Function["list[int]"]):
    """Deletes profile photos.

    ``photos.deletePhotos#87cf7f2f id:Vector<InputPhoto> = Vector<long>``

    :param id: Which ones.

    Result: ``Vector<long>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/photos.deletePhotos
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x87CF7F2F
    TL_NAME: ClassVar[str] = "photos.deletePhotos"
    TL_TYPE: ClassVar[str] = "Vector<long>"
    TL: ClassVar[str] = "photos.deletePhotos#87cf7f2f id:Vector<InputPhoto> = Vector<long>"

    id: list[_root.TypeInputPhoto]

    def write_to(self, out: bytearray) -> None:
        out += b"\x2f\x7f\xcf\x87"
        write_objects(out, self.id)


class GetUserPhotos(Function["TypePhotos"]):
    """Fetches the profile photos of a user.

    ``photos.getUserPhotos#91cd32a8 user_id:InputUser offset:int max_id:long limit:int = photos.Photos``

    :param user_id: Id of the user.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param max_id: Only entries with a lower id; for marking as read, the last one read.
    :param limit: How many to answer at most.

    Result: ``photos.Photos``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        MAX_ID_INVALID, 400 MSG_ID_INVALID, 400 USER_ID_INVALID.

    https://core.telegram.org/method/photos.getUserPhotos
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x91CD32A8
    TL_NAME: ClassVar[str] = "photos.getUserPhotos"
    TL_TYPE: ClassVar[str] = "photos.Photos"
    TL: ClassVar[str] = "photos.getUserPhotos#91cd32a8 user_id:InputUser offset:int max_id:long limit:int = photos.Photos"

    user_id: _root.TypeInputUser
    offset: int
    max_id: int
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x32\xcd\x91"
        self.user_id.write_to(out)
        out += pack_iqi(self.offset, self.max_id, self.limit)


class UploadContactProfilePhoto(Function["TypePhoto"]):
    """Uploads contact profile photo.

    ``photos.uploadContactProfilePhoto#e14c4a71 flags:# suggest:flags.3?true save:flags.4?true user_id:InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.5?VideoSize = photos.Photo``

    :param suggest: Whether this applies: suggest.
    :param save: Whether this applies: save.
    :param user_id: Id of the user.
    :param file: The uploaded file.
    :param video: The video.
    :param video_start_ts: The video start ts.
    :param video_emoji_markup: The video emoji markup.

    Result: ``photos.Photo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CONTACT_MISSING, 400
        NEED_ACTION_MISSING, 400 USER_ID_INVALID.

    https://core.telegram.org/method/photos.uploadContactProfilePhoto
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE14C4A71
    TL_NAME: ClassVar[str] = "photos.uploadContactProfilePhoto"
    TL_TYPE: ClassVar[str] = "photos.Photo"
    TL: ClassVar[str] = "photos.uploadContactProfilePhoto#e14c4a71 flags:# suggest:flags.3?true save:flags.4?true user_id:InputUser file:flags.0?InputFile video:flags.1?InputFile video_start_ts:flags.2?double video_emoji_markup:flags.5?VideoSize = photos.Photo"

    user_id: _root.TypeInputUser
    suggest: bool = False
    save: bool = False
    file: _root.TypeInputFile | None = None
    video: _root.TypeInputFile | None = None
    video_start_ts: float | None = None
    video_emoji_markup: _root.TypeVideoSize | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.suggest:
            flags |= 8
        if self.save:
            flags |= 0x10
        if self.file is not None:
            flags |= 1
        if self.video is not None:
            flags |= 2
        if self.video_start_ts is not None:
            flags |= 4
        if self.video_emoji_markup is not None:
            flags |= 0x20
        out += pack_2I(0xE14C4A71, flags)
        self.user_id.write_to(out)
        if self.file is not None:
            self.file.write_to(out)
        if self.video is not None:
            self.video.write_to(out)
        if self.video_start_ts is not None:
            out += pack_d(self.video_start_ts)
        if self.video_emoji_markup is not None:
            self.video_emoji_markup.write_to(out)


def _read_Photos(data: bytes, pos: int, depth: int, new: Any = Photos) -> tuple[Photos, int]:
    photos, pos = read_objects(_Photo_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(photos, users), pos


def _read_PhotosSlice(data: bytes, pos: int, depth: int, new: Any = PhotosSlice) -> tuple[PhotosSlice, int]:
    count = unpack_i(data, pos)[0]
    photos, pos = read_objects(_Photo_table, data, pos + 4, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, photos, users), pos


def _read_Photo(data: bytes, pos: int, depth: int, new: Any = Photo) -> tuple[Photo, int]:
    cid = unpack_I(data, pos)[0]
    photo, pos = _Photo_table[cid](data, pos + 4, depth + 1)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(photo, users), pos


def _read_UpdateProfilePhoto(data: bytes, pos: int, depth: int, new: Any = UpdateProfilePhoto) -> tuple[UpdateProfilePhoto, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        bot, pos = _InputUser_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        bot = None
    cid = unpack_I(data, pos)[0]
    id, pos = _InputPhoto_table[cid](data, pos + 4, depth + 1)
    return new(id, flags & 1 != 0, bot), pos


def _read_UploadProfilePhoto(data: bytes, pos: int, depth: int, new: Any = UploadProfilePhoto) -> tuple[UploadProfilePhoto, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 0x27:
        if flags & 0x20:
            bot, pos = _InputUser_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            bot = None
        if flags & 1:
            file, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            file = None
        if flags & 2:
            video, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video = None
        if flags & 4:
            video_start_ts = unpack_d(data, pos)[0]
            pos += 8
        else:
            video_start_ts = None
    else:
        bot = file = video = video_start_ts = None
    if flags & 0x10:
        video_emoji_markup, pos = _VideoSize_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        video_emoji_markup = None
    return new(flags & 8 != 0, bot, file, video, video_start_ts, video_emoji_markup), pos


def _read_DeletePhotos(data: bytes, pos: int, depth: int, new: Any = DeletePhotos) -> tuple[DeletePhotos, int]:
    id, pos = read_objects(_InputPhoto_table, data, pos, depth)
    return new(id), pos


def _read_GetUserPhotos(data: bytes, pos: int, depth: int, new: Any = GetUserPhotos) -> tuple[GetUserPhotos, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    offset, max_id, limit = unpack_iqi(data, pos)
    return new(user_id, offset, max_id, limit), pos + 16


def _read_UploadContactProfilePhoto(data: bytes, pos: int, depth: int, new: Any = UploadContactProfilePhoto) -> tuple[UploadContactProfilePhoto, int]:
    flags, cid = unpack_2I(data, pos)
    user_id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    if flags & 0x27:
        if flags & 1:
            file, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            file = None
        if flags & 2:
            video, pos = _InputFile_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video = None
        if flags & 4:
            video_start_ts = unpack_d(data, pos)[0]
            pos += 8
        else:
            video_start_ts = None
        if flags & 0x20:
            video_emoji_markup, pos = _VideoSize_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
        else:
            video_emoji_markup = None
    else:
        file = video = video_start_ts = video_emoji_markup = None
    return new(user_id, flags & 8 != 0, flags & 0x10 != 0, file, video, video_start_ts, video_emoji_markup), pos


registry.add("photos.Photos", {
    0x8DCA6AA5: _read_Photos,
    0x15051F54: _read_PhotosSlice,
})
registry.add("photos.Photo", {
    0x20212CA8: _read_Photo,
})
registry.add_functions({
    0x09E82039: _read_UpdateProfilePhoto,
    0x0388A3B5: _read_UploadProfilePhoto,
    0x87CF7F2F: _read_DeletePhotos,
    0x91CD32A8: _read_GetUserPhotos,
    0xE14C4A71: _read_UploadContactProfilePhoto,
})
