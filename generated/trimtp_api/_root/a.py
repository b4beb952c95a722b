# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: root constructors."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from .._index import registry
from .._runtime import (
    TLObject,
    packer,
    read_str,
    unpacker,
    write_object,
    write_str,
)

if TYPE_CHECKING:
    from .._runtime import Pack, Unpack
    from .. import _root as _root

unpack_2i: Unpack = unpacker("2i")
unpack_I: Unpack = unpacker("I")
unpack_I2q: Unpack = unpacker("I2q")
unpack_Ii2q3i: Unpack = unpacker("Ii2q3i")
unpack_Iq: Unpack = unpacker("Iq")
unpack_i: Unpack = unpacker("i")
unpack_iqi: Unpack = unpacker("iqi")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I2q: Pack = packer("2I2q")
pack_2Ii2q3i: Pack = packer("2Ii2q3i")
pack_2Iq: Pack = packer("2Iq")
pack_2i: Pack = packer("2i")
pack_Ii: Pack = packer("Ii")
pack_Iiqi: Pack = packer("Iiqi")
pack_i: Pack = packer("i")
pack_q: Pack = packer("q")
_AiComposeToneExample_table = registry.table("AiComposeToneExample")
_AutoSaveSettings_table = registry.table("AutoSaveSettings")
_Document_table = registry.table("Document")
_Peer_table = registry.table("Peer")
_TextWithEntities_table = registry.table("TextWithEntities")


class AccountDaysTTL(TLObject):
    """The ordinary form of AccountDaysTTL.

    ``accountDaysTTL#b8d0afdf days:int = AccountDaysTTL``

    :param days: The days.

    https://core.telegram.org/constructor/accountDaysTTL
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB8D0AFDF
    TL_NAME: ClassVar[str] = "accountDaysTTL"
    TL_TYPE: ClassVar[str] = "AccountDaysTTL"
    TL: ClassVar[str] = "accountDaysTTL#b8d0afdf days:int = AccountDaysTTL"

    days: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xB8D0AFDF, self.days)


TypeAccountDaysTTL: TypeAlias = AccountDaysTTL
"""``AccountDaysTTL``: https://core.telegram.org/type/AccountDaysTTL"""


class Authorization(TLObject):
    """The ordinary form of Authorization.

    ``authorization#ad01d61d flags:# current:flags.0?true official_app:flags.1?true password_pending:flags.2?true encrypted_requests_disabled:flags.3?true call_requests_disabled:flags.4?true unconfirmed:flags.5?true hash:long device_model:string platform:string system_version:string api_id:int app_name:string app_version:string date_created:int date_active:int ip:string country:string region:string = Authorization``

    :param current: Whether this applies: current.
    :param official_app: Whether this applies: official app.
    :param password_pending: Whether this applies: password pending.
    :param encrypted_requests_disabled: Whether this applies: encrypted requests disabled.
    :param call_requests_disabled: Whether this applies: call requests disabled.
    :param unconfirmed: Whether this applies: unconfirmed.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.
    :param device_model: The device model.
    :param platform: The platform.
    :param system_version: The system version.
    :param api_id: The number of your application, from my.telegram.org.
    :param app_name: The app name.
    :param app_version: The app version.
    :param date_created: The date created.
    :param date_active: The date active.
    :param ip: The ip.
    :param country: The country.
    :param region: The region.

    https://core.telegram.org/constructor/authorization
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAD01D61D
    TL_NAME: ClassVar[str] = "authorization"
    TL_TYPE: ClassVar[str] = "Authorization"
    TL: ClassVar[str] = "authorization#ad01d61d flags:# current:flags.0?true official_app:flags.1?true password_pending:flags.2?true encrypted_requests_disabled:flags.3?true call_requests_disabled:flags.4?true unconfirmed:flags.5?true hash:long device_model:string platform:string system_version:string api_id:int app_name:string app_version:string date_created:int date_active:int ip:string country:string region:string = Authorization"

    hash: int
    device_model: str
    platform: str
    system_version: str
    api_id: int
    app_name: str
    app_version: str
    date_created: int
    date_active: int
    ip: str
    country: str
    region: str
    current: bool = False
    official_app: bool = False
    password_pending: bool = False
    encrypted_requests_disabled: bool = False
    call_requests_disabled: bool = False
    unconfirmed: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.current:
            flags |= 1
        if self.official_app:
            flags |= 2
        if self.password_pending:
            flags |= 4
        if self.encrypted_requests_disabled:
            flags |= 8
        if self.call_requests_disabled:
            flags |= 0x10
        if self.unconfirmed:
            flags |= 0x20
        out += pack_2Iq(0xAD01D61D, flags, self.hash)
        write_str(out, self.device_model)
        write_str(out, self.platform)
        write_str(out, self.system_version)
        out += pack_i(self.api_id)
        write_str(out, self.app_name)
        write_str(out, self.app_version)
        out += pack_2i(self.date_created, self.date_active)
        write_str(out, self.ip)
        write_str(out, self.country)
        write_str(out, self.region)


TypeAuthorization: TypeAlias = Authorization
"""``Authorization``: https://core.telegram.org/type/Authorization"""


class AutoDownloadSettings(TLObject):
    """The ordinary form of AutoDownloadSettings.

    ``autoDownloadSettings#baa57628 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true stories_preload:flags.4?true photo_size_max:int video_size_max:long file_size_max:long video_upload_maxbitrate:int small_queue_active_operations_max:int large_queue_active_operations_max:int = AutoDownloadSettings``

    :param disabled: Whether this applies: disabled.
    :param video_preload_large: Whether this applies: video preload large.
    :param audio_preload_next: Whether this applies: audio preload next.
    :param phonecalls_less_data: Whether this applies: phonecalls less data.
    :param stories_preload: Whether this applies: stories preload.
    :param photo_size_max: The photo size max.
    :param video_size_max: The video size max.
    :param file_size_max: The file size max.
    :param video_upload_maxbitrate: The video upload maxbitrate.
    :param small_queue_active_operations_max: The small queue active operations max.
    :param large_queue_active_operations_max: The large queue active operations max.

    https://core.telegram.org/constructor/autoDownloadSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBAA57628
    TL_NAME: ClassVar[str] = "autoDownloadSettings"
    TL_TYPE: ClassVar[str] = "AutoDownloadSettings"
    TL: ClassVar[str] = "autoDownloadSettings#baa57628 flags:# disabled:flags.0?true video_preload_large:flags.1?true audio_preload_next:flags.2?true phonecalls_less_data:flags.3?true stories_preload:flags.4?true photo_size_max:int video_size_max:long file_size_max:long video_upload_maxbitrate:int small_queue_active_operations_max:int large_queue_active_operations_max:int = AutoDownloadSettings"

    photo_size_max: int
    video_size_max: int
    file_size_max: int
    video_upload_maxbitrate: int
    small_queue_active_operations_max: int
    large_queue_active_operations_max: int
    disabled: bool = False
    video_preload_large: bool = False
    audio_preload_next: bool = False
    phonecalls_less_data: bool = False
    stories_preload: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.disabled:
            flags |= 1
        if self.video_preload_large:
            flags |= 2
        if self.audio_preload_next:
            flags |= 4
        if self.phonecalls_less_data:
            flags |= 8
        if self.stories_preload:
            flags |= 0x10
        out += pack_2Ii2q3i(0xBAA57628, flags, self.photo_size_max, self.video_size_max, self.file_size_max, self.video_upload_maxbitrate, self.small_queue_active_operations_max, self.large_queue_active_operations_max)


TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
"""``AutoDownloadSettings``: https://core.telegram.org/type/AutoDownloadSettings"""


class AvailableReaction(TLObject):
    """The ordinary form of AvailableReaction.

    ``availableReaction#c077ec01 flags:# inactive:flags.0?true premium:flags.2?true reaction:string title:string static_icon:Document appear_animation:Document select_animation:Document activate_animation:Document effect_animation:Document around_animation:flags.1?Document center_icon:flags.1?Document = AvailableReaction``

    :param inactive: Whether this applies: inactive.
    :param premium: Whether this applies: premium.
    :param reaction: The reaction.
    :param title: The title.
    :param static_icon: The static icon.
    :param appear_animation: The appear animation.
    :param select_animation: The select animation.
    :param activate_animation: The activate animation.
    :param effect_animation: The effect animation.
    :param around_animation: The around animation.
    :param center_icon: The center icon.

    https://core.telegram.org/constructor/availableReaction
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC077EC01
    TL_NAME: ClassVar[str] = "availableReaction"
    TL_TYPE: ClassVar[str] = "AvailableReaction"
    TL: ClassVar[str] = "availableReaction#c077ec01 flags:# inactive:flags.0?true premium:flags.2?true reaction:string title:string static_icon:Document appear_animation:Document select_animation:Document activate_animation:Document effect_animation:Document around_animation:flags.1?Document center_icon:flags.1?Document = AvailableReaction"

    reaction: str
    title: str
    static_icon: _root.TypeDocument
    appear_animation: _root.TypeDocument
    select_animation: _root.TypeDocument
    activate_animation: _root.TypeDocument
    effect_animation: _root.TypeDocument
    inactive: bool = False
    premium: bool = False
    around_animation: _root.TypeDocument | None = None
    center_icon: _root.TypeDocument | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.inactive:
            flags |= 1
        if self.premium:
            flags |= 4
        if self.around_animation is not None or self.center_icon is not None:
            flags |= 2
        out += pack_2I(0xC077EC01, flags)
        write_str(out, self.reaction)
        write_str(out, self.title)
        self.static_icon.write_to(out)
        self.appear_animation.write_to(out)
        self.select_animation.write_to(out)
        self.activate_animation.write_to(out)
        self.effect_animation.write_to(out)
        if flags & 2:
            write_object(out, self.around_animation)
        if flags & 2:
            write_object(out, self.center_icon)


TypeAvailableReaction: TypeAlias = AvailableReaction
"""``AvailableReaction``: https://core.telegram.org/type/AvailableReaction"""


class AutoSaveSettings(TLObject):
    """The ordinary form of AutoSaveSettings.

    ``autoSaveSettings#c84834ce flags:# photos:flags.0?true videos:flags.1?true video_max_size:flags.2?long = AutoSaveSettings``

    :param photos: Whether this applies: photos.
    :param videos: Whether this applies: videos.
    :param video_max_size: The video max size.

    https://core.telegram.org/constructor/autoSaveSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC84834CE
    TL_NAME: ClassVar[str] = "autoSaveSettings"
    TL_TYPE: ClassVar[str] = "AutoSaveSettings"
    TL: ClassVar[str] = "autoSaveSettings#c84834ce flags:# photos:flags.0?true videos:flags.1?true video_max_size:flags.2?long = AutoSaveSettings"

    photos: bool = False
    videos: bool = False
    video_max_size: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.photos:
            flags |= 1
        if self.videos:
            flags |= 2
        if self.video_max_size is not None:
            flags |= 4
        out += pack_2I(0xC84834CE, flags)
        if self.video_max_size is not None:
            out += pack_q(self.video_max_size)


TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
"""``AutoSaveSettings``: https://core.telegram.org/type/AutoSaveSettings"""


class AutoSaveException(TLObject):
    """The ordinary form of AutoSaveException.

    ``autoSaveException#81602d47 peer:Peer settings:AutoSaveSettings = AutoSaveException``

    :param peer: The chat, user or channel it concerns.
    :param settings: The settings.

    https://core.telegram.org/constructor/autoSaveException
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x81602D47
    TL_NAME: ClassVar[str] = "autoSaveException"
    TL_TYPE: ClassVar[str] = "AutoSaveException"
    TL: ClassVar[str] = "autoSaveException#81602d47 peer:Peer settings:AutoSaveSettings = AutoSaveException"

    peer: _root.TypePeer
    settings: TypeAutoSaveSettings

    def write_to(self, out: bytearray) -> None:
        out += b"\x47\x2d\x60\x81"
        self.peer.write_to(out)
        self.settings.write_to(out)


TypeAutoSaveException: TypeAlias = AutoSaveException
"""``AutoSaveException``: https://core.telegram.org/type/AutoSaveException"""


class AvailableEffect(TLObject):
    """The ordinary form of AvailableEffect.

    ``availableEffect#93c3e27e flags:# premium_required:flags.2?true id:long emoticon:string static_icon_id:flags.0?long effect_sticker_id:long effect_animation_id:flags.1?long = AvailableEffect``

    :param premium_required: Whether this applies: premium required.
    :param id: The id.
    :param emoticon: The emoji.
    :param static_icon_id: Id of the static icon.
    :param effect_sticker_id: Id of the effect sticker.
    :param effect_animation_id: Id of the effect animation.

    https://core.telegram.org/constructor/availableEffect
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x93C3E27E
    TL_NAME: ClassVar[str] = "availableEffect"
    TL_TYPE: ClassVar[str] = "AvailableEffect"
    TL: ClassVar[str] = "availableEffect#93c3e27e flags:# premium_required:flags.2?true id:long emoticon:string static_icon_id:flags.0?long effect_sticker_id:long effect_animation_id:flags.1?long = AvailableEffect"

    id: int
    emoticon: str
    effect_sticker_id: int
    premium_required: bool = False
    static_icon_id: int | None = None
    effect_animation_id: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.premium_required:
            flags |= 4
        if self.static_icon_id is not None:
            flags |= 1
        if self.effect_animation_id is not None:
            flags |= 2
        out += pack_2Iq(0x93C3E27E, flags, self.id)
        write_str(out, self.emoticon)
        if self.static_icon_id is not None:
            out += pack_q(self.static_icon_id)
        out += pack_q(self.effect_sticker_id)
        if self.effect_animation_id is not None:
            out += pack_q(self.effect_animation_id)


TypeAvailableEffect: TypeAlias = AvailableEffect
"""``AvailableEffect``: https://core.telegram.org/type/AvailableEffect"""


class AuctionBidLevel(TLObject):
    """The ordinary form of AuctionBidLevel.

    ``auctionBidLevel#310240cc pos:int amount:long date:int = AuctionBidLevel``

    :param pos: The pos.
    :param amount: The amount, in the smallest unit of the currency.
    :param date: When it happened, in Unix seconds.

    https://core.telegram.org/constructor/auctionBidLevel
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x310240CC
    TL_NAME: ClassVar[str] = "auctionBidLevel"
    TL_TYPE: ClassVar[str] = "AuctionBidLevel"
    TL: ClassVar[str] = "auctionBidLevel#310240cc pos:int amount:long date:int = AuctionBidLevel"

    pos: int
    amount: int
    date: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iiqi(0x310240CC, self.pos, self.amount, self.date)


TypeAuctionBidLevel: TypeAlias = AuctionBidLevel
"""``AuctionBidLevel``: https://core.telegram.org/type/AuctionBidLevel"""


class AiComposeTone(TLObject):
    """The ordinary form of AiComposeTone.

    ``aiComposeTone#cff63ea9 flags:# creator:flags.0?true id:long access_hash:long slug:string title:string emoji_id:flags.1?long prompt:flags.4?string installs_count:flags.2?int author_id:flags.3?long example_english:flags.5?AiComposeToneExample = AiComposeTone``

    :param creator: Whether this applies: creator.
    :param id: The id.
    :param access_hash: Proof that this account has met the object; differs from account to account, 0 where none is
        needed.
    :param slug: The last part of the link.
    :param title: The title.
    :param emoji_id: Id of the emoji.
    :param prompt: The prompt.
    :param installs_count: How many there are: installs.
    :param author_id: Id of the author.
    :param example_english: The example english.

    https://core.telegram.org/constructor/aiComposeTone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCFF63EA9
    TL_NAME: ClassVar[str] = "aiComposeTone"
    TL_TYPE: ClassVar[str] = "AiComposeTone"
    TL: ClassVar[str] = "aiComposeTone#cff63ea9 flags:# creator:flags.0?true id:long access_hash:long slug:string title:string emoji_id:flags.1?long prompt:flags.4?string installs_count:flags.2?int author_id:flags.3?long example_english:flags.5?AiComposeToneExample = AiComposeTone"

    id: int
    access_hash: int
    slug: str
    title: str
    creator: bool = False
    emoji_id: int | None = None
    prompt: str | None = None
    installs_count: int | None = None
    author_id: int | None = None
    example_english: TypeAiComposeToneExample | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.creator:
            flags |= 1
        if self.emoji_id is not None:
            flags |= 2
        if self.prompt is not None:
            flags |= 0x10
        if self.installs_count is not None:
            flags |= 4
        if self.author_id is not None:
            flags |= 8
        if self.example_english is not None:
            flags |= 0x20
        out += pack_2I2q(0xCFF63EA9, flags, self.id, self.access_hash)
        write_str(out, self.slug)
        write_str(out, self.title)
        if self.emoji_id is not None:
            out += pack_q(self.emoji_id)
        if self.prompt is not None:
            write_str(out, self.prompt)
        if self.installs_count is not None:
            out += pack_i(self.installs_count)
        if self.author_id is not None:
            out += pack_q(self.author_id)
        if self.example_english is not None:
            self.example_english.write_to(out)


class AiComposeToneDefault(TLObject):
    """The form 'default' of AiComposeTone.

    ``aiComposeToneDefault#9bad6414 tone:string emoji_id:long title:string = AiComposeTone``

    :param tone: The tone.
    :param emoji_id: Id of the emoji.
    :param title: The title.

    https://core.telegram.org/constructor/aiComposeToneDefault
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9BAD6414
    TL_NAME: ClassVar[str] = "aiComposeToneDefault"
    TL_TYPE: ClassVar[str] = "AiComposeTone"
    TL: ClassVar[str] = "aiComposeToneDefault#9bad6414 tone:string emoji_id:long title:string = AiComposeTone"

    tone: str
    emoji_id: int
    title: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x14\x64\xad\x9b"
        write_str(out, self.tone)
        out += pack_q(self.emoji_id)
        write_str(out, self.title)


TypeAiComposeTone: TypeAlias = AiComposeTone | AiComposeToneDefault
"""``AiComposeTone``: https://core.telegram.org/type/AiComposeTone"""


class AiComposeToneExample(TLObject):
    """The ordinary form of AiComposeToneExample.

    ``aiComposeToneExample#f1d628ec from:TextWithEntities to:TextWithEntities = AiComposeToneExample``

    :param from_: The from.
    :param to: The to.

    https://core.telegram.org/constructor/aiComposeToneExample
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF1D628EC
    TL_NAME: ClassVar[str] = "aiComposeToneExample"
    TL_TYPE: ClassVar[str] = "AiComposeToneExample"
    TL: ClassVar[str] = "aiComposeToneExample#f1d628ec from:TextWithEntities to:TextWithEntities = AiComposeToneExample"

    from_: _root.TypeTextWithEntities
    to: _root.TypeTextWithEntities

    def write_to(self, out: bytearray) -> None:
        out += b"\xec\x28\xd6\xf1"
        self.from_.write_to(out)
        self.to.write_to(out)


TypeAiComposeToneExample: TypeAlias = AiComposeToneExample
"""``AiComposeToneExample``: https://core.telegram.org/type/AiComposeToneExample"""


def _read_AccountDaysTTL(data: bytes, pos: int, depth: int, new: Any = AccountDaysTTL) -> tuple[AccountDaysTTL, int]:
    days = unpack_i(data, pos)[0]
    return new(days), pos + 4


def _read_Authorization(data: bytes, pos: int, depth: int, new: Any = Authorization) -> tuple[Authorization, int]:
    flags, hash = unpack_Iq(data, pos)
    device_model, pos = read_str(data, pos + 12)
    platform, pos = read_str(data, pos)
    system_version, pos = read_str(data, pos)
    api_id = unpack_i(data, pos)[0]
    app_name, pos = read_str(data, pos + 4)
    app_version, pos = read_str(data, pos)
    date_created, date_active = unpack_2i(data, pos)
    ip, pos = read_str(data, pos + 8)
    country, pos = read_str(data, pos)
    region, pos = read_str(data, pos)
    if not (flags & 0x3f):
        return new(hash, device_model, platform, system_version, api_id, app_name, app_version, date_created, date_active, ip, country, region, False, False, False, False, False, False), pos
    return new(hash, device_model, platform, system_version, api_id, app_name, app_version, date_created, date_active, ip, country, region, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0), pos


def _read_AutoDownloadSettings(data: bytes, pos: int, depth: int, new: Any = AutoDownloadSettings) -> tuple[AutoDownloadSettings, int]:
    flags, photo_size_max, video_size_max, file_size_max, video_upload_maxbitrate, small_queue_active_operations_max, large_queue_active_operations_max = unpack_Ii2q3i(data, pos)
    if not (flags & 0x1f):
        return new(photo_size_max, video_size_max, file_size_max, video_upload_maxbitrate, small_queue_active_operations_max, large_queue_active_operations_max, False, False, False, False, False), pos + 36
    return new(photo_size_max, video_size_max, file_size_max, video_upload_maxbitrate, small_queue_active_operations_max, large_queue_active_operations_max, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0), pos + 36


def _read_AvailableReaction(data: bytes, pos: int, depth: int, new: Any = AvailableReaction) -> tuple[AvailableReaction, int]:
    flags = unpack_I(data, pos)[0]
    reaction, pos = read_str(data, pos + 4)
    title, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    static_icon, pos = _Document_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    appear_animation, pos = _Document_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    select_animation, pos = _Document_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    activate_animation, pos = _Document_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    effect_animation, pos = _Document_table[cid](data, pos + 4, depth + 1)
    if flags & 2:
        around_animation, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        around_animation = None
    if flags & 2:
        center_icon, pos = _Document_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        center_icon = None
    return new(reaction, title, static_icon, appear_animation, select_animation, activate_animation, effect_animation, flags & 1 != 0, flags & 4 != 0, around_animation, center_icon), pos


def _read_AutoSaveSettings(data: bytes, pos: int, depth: int, new: Any = AutoSaveSettings) -> tuple[AutoSaveSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        video_max_size = unpack_q(data, pos)[0]
        pos += 8
    else:
        video_max_size = None
    return new(flags & 1 != 0, flags & 2 != 0, video_max_size), pos


def _read_AutoSaveException(data: bytes, pos: int, depth: int, new: Any = AutoSaveException) -> tuple[AutoSaveException, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    settings, pos = _AutoSaveSettings_table[cid](data, pos + 4, depth + 1)
    return new(peer, settings), pos


def _read_AvailableEffect(data: bytes, pos: int, depth: int, new: Any = AvailableEffect) -> tuple[AvailableEffect, int]:
    flags, id = unpack_Iq(data, pos)
    emoticon, pos = read_str(data, pos + 12)
    if flags & 1:
        static_icon_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        static_icon_id = None
    effect_sticker_id = unpack_q(data, pos)[0]
    pos += 8
    if flags & 2:
        effect_animation_id = unpack_q(data, pos)[0]
        pos += 8
    else:
        effect_animation_id = None
    return new(id, emoticon, effect_sticker_id, flags & 4 != 0, static_icon_id, effect_animation_id), pos


def _read_AuctionBidLevel(data: bytes, pos: int, depth: int, new: Any = AuctionBidLevel) -> tuple[AuctionBidLevel, int]:
    pos_, amount, date = unpack_iqi(data, pos)
    return new(pos_, amount, date), pos + 16


def _read_AiComposeTone(data: bytes, pos: int, depth: int, new: Any = AiComposeTone) -> tuple[AiComposeTone, int]:
    flags, id, access_hash = unpack_I2q(data, pos)
    slug, pos = read_str(data, pos + 20)
    title, pos = read_str(data, pos)
    if flags & 0x1e:
        if flags & 2:
            emoji_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            emoji_id = None
        if flags & 0x10:
            prompt, pos = read_str(data, pos)
        else:
            prompt = None
        if flags & 4:
            installs_count = unpack_i(data, pos)[0]
            pos += 4
        else:
            installs_count = None
        if flags & 8:
            author_id = unpack_q(data, pos)[0]
            pos += 8
        else:
            author_id = None
    else:
        emoji_id = prompt = installs_count = author_id = None
    if flags & 0x20:
        example_english, pos = _AiComposeToneExample_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        example_english = None
    return new(id, access_hash, slug, title, flags & 1 != 0, emoji_id, prompt, installs_count, author_id, example_english), pos


def _read_AiComposeToneDefault(data: bytes, pos: int, depth: int, new: Any = AiComposeToneDefault) -> tuple[AiComposeToneDefault, int]:
    tone, pos = read_str(data, pos)
    emoji_id = unpack_q(data, pos)[0]
    title, pos = read_str(data, pos + 8)
    return new(tone, emoji_id, title), pos


def _read_AiComposeToneExample(data: bytes, pos: int, depth: int, new: Any = AiComposeToneExample) -> tuple[AiComposeToneExample, int]:
    cid = unpack_I(data, pos)[0]
    from_, pos = _TextWithEntities_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    to, pos = _TextWithEntities_table[cid](data, pos + 4, depth + 1)
    return new(from_, to), pos


registry.add("AccountDaysTTL", {
    0xB8D0AFDF: _read_AccountDaysTTL,
})
registry.add("Authorization", {
    0xAD01D61D: _read_Authorization,
})
registry.add("AutoDownloadSettings", {
    0xBAA57628: _read_AutoDownloadSettings,
})
registry.add("AvailableReaction", {
    0xC077EC01: _read_AvailableReaction,
})
registry.add("AutoSaveSettings", {
    0xC84834CE: _read_AutoSaveSettings,
})
registry.add("AutoSaveException", {
    0x81602D47: _read_AutoSaveException,
})
registry.add("AvailableEffect", {
    0x93C3E27E: _read_AvailableEffect,
})
registry.add("AuctionBidLevel", {
    0x310240CC: _read_AuctionBidLevel,
})
registry.add("AiComposeTone", {
    0xCFF63EA9: _read_AiComposeTone,
    0x9BAD6414: _read_AiComposeToneDefault,
})
registry.add("AiComposeToneExample", {
    0xF1D628EC: _read_AiComposeToneExample,
})
