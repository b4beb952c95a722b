# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``bots``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    BOOLS,
    BOOL_IDS,
    Function,
    TLObject,
    packer,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root
    from . import users as _users

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_i: Unpack = unpacker("i")
unpack_qI: Unpack = unpacker("qI")
pack_2I: Pack = packer("2I")
pack_I: Pack = packer("I")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
_BotCommandScope_table = registry.table("BotCommandScope")
_BotCommand_table = registry.table("BotCommand")
_BotMenuButton_table = registry.table("BotMenuButton")
_BotPreviewMedia_table = registry.table("BotPreviewMedia")
_ChatAdminRights_table = registry.table("ChatAdminRights")
_DataJSON_table = registry.table("DataJSON")
_EmojiStatus_table = registry.table("EmojiStatus")
_InputMedia_table = registry.table("InputMedia")
_InputPeer_table = registry.table("InputPeer")
_InputUser_table = registry.table("InputUser")
_JoinChatBotResult_table = registry.table("JoinChatBotResult")
_KeyboardButton_table = registry.table("KeyboardButton")
_User_table = registry.table("User")


class BotInfo(TLObject):
    """The ordinary form of bots.BotInfo.

    ``bots.botInfo#e8a775b0 name:string about:string description:string = bots.BotInfo``

    :param name: The name.
    :param about: The bio or description.
    :param description: The description.

    https://core.telegram.org/constructor/bots.botInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE8A775B0
    TL_NAME: ClassVar[str] = "bots.botInfo"
    TL_TYPE: ClassVar[str] = "bots.BotInfo"
    TL: ClassVar[str] = "bots.botInfo#e8a775b0 name:string about:string description:string = bots.BotInfo"

    name: str
    about: str
    description: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xb0\x75\xa7\xe8"
        write_str(out, self.name)
        write_str(out, self.about)
        write_str(out, self.description)


TypeBotInfo: TypeAlias = BotInfo
"""``bots.BotInfo``: https://core.telegram.org/type/bots.BotInfo"""


class PopularAppBots(TLObject):
    """The ordinary form of bots.PopularAppBots.

    ``bots.popularAppBots#1991b13b flags:# next_offset:flags.0?string users:Vector<User> = bots.PopularAppBots``

    :param next_offset: What to ask for the next page with.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/bots.popularAppBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1991B13B
    TL_NAME: ClassVar[str] = "bots.popularAppBots"
    TL_TYPE: ClassVar[str] = "bots.PopularAppBots"
    TL: ClassVar[str] = "bots.popularAppBots#1991b13b flags:# next_offset:flags.0?string users:Vector<User> = bots.PopularAppBots"

    users: list[_root.TypeUser]
    next_offset: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.next_offset is not None:
            flags |= 1
        out += pack_2I(0x1991B13B, flags)
        if self.next_offset is not None:
            write_str(out, self.next_offset)
        write_objects(out, self.users)


TypePopularAppBots: TypeAlias = PopularAppBots
"""``bots.PopularAppBots``: https://core.telegram.org/type/bots.PopularAppBots"""


class PreviewInfo(TLObject):
    """The ordinary form of bots.PreviewInfo.

    ``bots.previewInfo#0ca71d64 media:Vector<BotPreviewMedia> lang_codes:Vector<string> = bots.PreviewInfo``

    :param media: The attached media.
    :param lang_codes: The lang codes.

    https://core.telegram.org/constructor/bots.previewInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0CA71D64
    TL_NAME: ClassVar[str] = "bots.previewInfo"
    TL_TYPE: ClassVar[str] = "bots.PreviewInfo"
    TL: ClassVar[str] = "bots.previewInfo#0ca71d64 media:Vector<BotPreviewMedia> lang_codes:Vector<string> = bots.PreviewInfo"

    media: list[_root.TypeBotPreviewMedia]
    lang_codes: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\x64\x1d\xa7\x0c"
        write_objects(out, self.media)
        write_strs(out, self.lang_codes)


TypePreviewInfo: TypeAlias = PreviewInfo
"""``bots.PreviewInfo``: https://core.telegram.org/type/bots.PreviewInfo"""


class ExportedBotToken(TLObject):
    """The ordinary form of bots.ExportedBotToken.

    ``bots.exportedBotToken#3c60b621 token:string = bots.ExportedBotToken``

    :param token: The token.

    https://core.telegram.org/constructor/bots.exportedBotToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3C60B621
    TL_NAME: ClassVar[str] = "bots.exportedBotToken"
    TL_TYPE: ClassVar[str] = "bots.ExportedBotToken"
    TL: ClassVar[str] = "bots.exportedBotToken#3c60b621 token:string = bots.ExportedBotToken"

    token: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x21\xb6\x60\x3c"
        write_str(out, self.token)


TypeExportedBotToken: TypeAlias = ExportedBotToken
"""``bots.ExportedBotToken``: https://core.telegram.org/type/bots.ExportedBotToken"""


class RequestedButton(TLObject):
    """The ordinary form of bots.RequestedButton.

    ``bots.requestedButton#f13bbcd7 webapp_req_id:string = bots.RequestedButton``

    :param webapp_req_id: The webapp req id.

    https://core.telegram.org/constructor/bots.requestedButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF13BBCD7
    TL_NAME: ClassVar[str] = "bots.requestedButton"
    TL_TYPE: ClassVar[str] = "bots.RequestedButton"
    TL: ClassVar[str] = "bots.requestedButton#f13bbcd7 webapp_req_id:string = bots.RequestedButton"

    webapp_req_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd7\xbc\x3b\xf1"
        write_str(out, self.webapp_req_id)


TypeRequestedButton: TypeAlias = RequestedButton
"""``bots.RequestedButton``: https://core.telegram.org/type/bots.RequestedButton"""


class AccessSettings(TLObject):
    """The ordinary form of bots.AccessSettings.

    ``bots.accessSettings#dd1fbf93 flags:# restricted:flags.0?true add_users:flags.1?Vector<User> = bots.AccessSettings``

    :param restricted: Whether this applies: restricted.
    :param add_users: The add users.

    https://core.telegram.org/constructor/bots.accessSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDD1FBF93
    TL_NAME: ClassVar[str] = "bots.accessSettings"
    TL_TYPE: ClassVar[str] = "bots.AccessSettings"
    TL: ClassVar[str] = "bots.accessSettings#dd1fbf93 flags:# restricted:flags.0?true add_users:flags.1?Vector<User> = bots.AccessSettings"

    restricted: bool = False
    add_users: list[_root.TypeUser] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.restricted:
            flags |= 1
        if self.add_users is not None:
            flags |= 2
        out += pack_2I(0xDD1FBF93, flags)
        if self.add_users is not None:
            write_objects(out, self.add_users)


TypeAccessSettings: TypeAlias = AccessSettings
"""``bots.AccessSettings``: https://core.telegram.org/type/bots.AccessSettings"""


class SendCustomRequest(Function["_root.TypeDataJSON"]):
    """Sends custom request.

    ``bots.sendCustomRequest#aa2769ed custom_method:string params:DataJSON = DataJSON``

    :param custom_method: The custom method.
    :param params: The params.

    Result: ``DataJSON``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DATA_JSON_INVALID, 400/404
        METHOD_INVALID, 400/403 USER_BOT_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.sendCustomRequest
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xAA2769ED
    TL_NAME: ClassVar[str] = "bots.sendCustomRequest"
    TL_TYPE: ClassVar[str] = "DataJSON"
    TL: ClassVar[str] = "bots.sendCustomRequest#aa2769ed custom_method:string params:DataJSON = DataJSON"

    custom_method: str
    params: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\xed\x69\x27\xaa"
        write_str(out, self.custom_method)
        self.params.write_to(out)


class AnswerWebhookJSONQuery(Function[bool]):
    """Answers webhook json query.

    ``bots.answerWebhookJSONQuery#e6213f4d query_id:long data:DataJSON = Bool``

    :param query_id: Id of the query that is answered.
    :param data: The raw data.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DATA_JSON_INVALID, 400 QUERY_ID_INVALID,
        400/403 USER_BOT_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.answerWebhookJSONQuery
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE6213F4D
    TL_NAME: ClassVar[str] = "bots.answerWebhookJSONQuery"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.answerWebhookJSONQuery#e6213f4d query_id:long data:DataJSON = Bool"

    query_id: int
    data: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE6213F4D, self.query_id)
        self.data.write_to(out)


class SetBotCommands(Function[bool]):
    """Sets bot commands.

    ``bots.setBotCommands#0517165a scope:BotCommandScope lang_code:string commands:Vector<BotCommand> = Bool``

    :param scope: The scope.
    :param lang_code: The language, as an ISO 639-1 code.
    :param commands: The commands.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_COMMAND_DESCRIPTION_INVALID, 400 BOT_COMMAND_INVALID, 400
        BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANG_CODE_INVALID, 400/403/404/406 PEER_ID_INVALID, 400 USER_BOT_REQUIRED,
        400 USER_ID_INVALID.

    https://core.telegram.org/method/bots.setBotCommands
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0517165A
    TL_NAME: ClassVar[str] = "bots.setBotCommands"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.setBotCommands#0517165a scope:BotCommandScope lang_code:string commands:Vector<BotCommand> = Bool"

    scope: _root.TypeBotCommandScope
    lang_code: str
    commands: list[_root.TypeBotCommand]

    def write_to(self, out: bytearray) -> None:
        out += b"\x5a\x16\x17\x05"
        self.scope.write_to(out)
        write_str(out, self.lang_code)
        write_objects(out, self.commands)


class ResetBotCommands(Function[bool]):
    """Resets bot commands.

    ``bots.resetBotCommands#3d8de0f9 scope:BotCommandScope lang_code:string = Bool``

    :param scope: The scope.
    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANG_CODE_INVALID, 400
        USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.resetBotCommands
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3D8DE0F9
    TL_NAME: ClassVar[str] = "bots.resetBotCommands"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.resetBotCommands#3d8de0f9 scope:BotCommandScope lang_code:string = Bool"

    scope: _root.TypeBotCommandScope
    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf9\xe0\x8d\x3d"
        self.scope.write_to(out)
        write_str(out, self.lang_code)


class GetBotCommands(Function["list[_root.TypeBotCommand]"]):
    """Fetches bot commands.

    ``bots.getBotCommands#e34c0dd6 scope:BotCommandScope lang_code:string = Vector<BotCommand>``

    :param scope: The scope.
    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``Vector<BotCommand>``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.getBotCommands
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE34C0DD6
    TL_NAME: ClassVar[str] = "bots.getBotCommands"
    TL_TYPE: ClassVar[str] = "Vector<BotCommand>"
    TL: ClassVar[str] = "bots.getBotCommands#e34c0dd6 scope:BotCommandScope lang_code:string = Vector<BotCommand>"

    scope: _root.TypeBotCommandScope
    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xd6\x0d\x4c\xe3"
        self.scope.write_to(out)
        write_str(out, self.lang_code)


class SetBotMenuButton(Function[bool]):
    """Sets bot menu button.

    ``bots.setBotMenuButton#4504d54f user_id:InputUser button:BotMenuButton = Bool``

    :param user_id: Id of the user.
    :param button: The button.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUTTON_INVALID, 400 BUTTON_TEXT_INVALID,
        400 BUTTON_URL_INVALID, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.setBotMenuButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4504D54F
    TL_NAME: ClassVar[str] = "bots.setBotMenuButton"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.setBotMenuButton#4504d54f user_id:InputUser button:BotMenuButton = Bool"

    user_id: _root.TypeInputUser
    button: _root.TypeBotMenuButton

    def write_to(self, out: bytearray) -> None:
        out += b"\x4f\xd5\x04\x45"
        self.user_id.write_to(out)
        self.button.write_to(out)


class GetBotMenuButton(Function["_root.TypeBotMenuButton"]):
    """Fetches bot menu button.

    ``bots.getBotMenuButton#9c60eb28 user_id:InputUser = BotMenuButton``

    :param user_id: Id of the user.

    Result: ``BotMenuButton``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.getBotMenuButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9C60EB28
    TL_NAME: ClassVar[str] = "bots.getBotMenuButton"
    TL_TYPE: ClassVar[str] = "BotMenuButton"
    TL: ClassVar[str] = "bots.getBotMenuButton#9c60eb28 user_id:InputUser = BotMenuButton"

    user_id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x28\xeb\x60\x9c"
        self.user_id.write_to(out)


class SetBotBroadcastDefaultAdminRights(Function[bool]):
    """Sets bot broadcast default admin rights.

    ``bots.setBotBroadcastDefaultAdminRights#788464e1 admin_rights:ChatAdminRights = Bool``

    :param admin_rights: What the administrator may do.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 RIGHTS_NOT_MODIFIED, 400
        USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.setBotBroadcastDefaultAdminRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x788464E1
    TL_NAME: ClassVar[str] = "bots.setBotBroadcastDefaultAdminRights"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.setBotBroadcastDefaultAdminRights#788464e1 admin_rights:ChatAdminRights = Bool"

    admin_rights: _root.TypeChatAdminRights

    def write_to(self, out: bytearray) -> None:
        out += b"\xe1\x64\x84\x78"
        self.admin_rights.write_to(out)


class SetBotGroupDefaultAdminRights(Function[bool]):
    """Sets bot group default admin rights.

    ``bots.setBotGroupDefaultAdminRights#925ec9ea admin_rights:ChatAdminRights = Bool``

    :param admin_rights: What the administrator may do.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 RIGHTS_NOT_MODIFIED, 400
        USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.setBotGroupDefaultAdminRights
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x925EC9EA
    TL_NAME: ClassVar[str] = "bots.setBotGroupDefaultAdminRights"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.setBotGroupDefaultAdminRights#925ec9ea admin_rights:ChatAdminRights = Bool"

    admin_rights: _root.TypeChatAdminRights

    def write_to(self, out: bytearray) -> None:
        out += b"\xea\xc9\x5e\x92"
        self.admin_rights.write_to(out)


class SetBotInfo(Function[bool]):
    """Sets bot info.

    ``bots.setBotInfo#10cf3123 flags:# bot:flags.2?InputUser lang_code:string name:flags.3?string about:flags.0?string description:flags.1?string = Bool``

    :param bot: The bot.
    :param lang_code: The language, as an ISO 639-1 code.
    :param name: The name.
    :param about: The bio or description.
    :param description: The description.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403 USER_BOT_INVALID.

    https://core.telegram.org/method/bots.setBotInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x10CF3123
    TL_NAME: ClassVar[str] = "bots.setBotInfo"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.setBotInfo#10cf3123 flags:# bot:flags.2?InputUser lang_code:string name:flags.3?string about:flags.0?string description:flags.1?string = Bool"

    lang_code: str
    bot: _root.TypeInputUser | None = None
    name: str | None = None
    about: str | None = None
    description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.bot is not None:
            flags |= 4
        if self.name is not None:
            flags |= 8
        if self.about is not None:
            flags |= 1
        if self.description is not None:
            flags |= 2
        out += pack_2I(0x10CF3123, flags)
        if self.bot is not None:
            self.bot.write_to(out)
        write_str(out, self.lang_code)
        if self.name is not None:
            write_str(out, self.name)
        if self.about is not None:
            write_str(out, self.about)
        if self.description is not None:
            write_str(out, self.description)


class GetBotInfo(Function["TypeBotInfo"]):
    """Fetches bot info.

    ``bots.getBotInfo#dcd914fd flags:# bot:flags.0?InputUser lang_code:string = bots.BotInfo``

    :param bot: The bot.
    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``bots.BotInfo``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 LANG_CODE_INVALID,
        400/403 USER_BOT_INVALID.

    https://core.telegram.org/method/bots.getBotInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDCD914FD
    TL_NAME: ClassVar[str] = "bots.getBotInfo"
    TL_TYPE: ClassVar[str] = "bots.BotInfo"
    TL: ClassVar[str] = "bots.getBotInfo#dcd914fd flags:# bot:flags.0?InputUser lang_code:string = bots.BotInfo"

    lang_code: str
    bot: _root.TypeInputUser | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.bot is not None:
            flags |= 1
        out += pack_2I(0xDCD914FD, flags)
        if self.bot is not None:
            self.bot.write_to(out)
        write_str(out, self.lang_code)


class ReorderUsernames(Function[bool]):
    """Puts into another order: usernames.

    ``bots.reorderUsernames#9709b1c2 bot:InputUser order:Vector<string> = Bool``

    :param bot: The bot.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USERNAME_NOT_MODIFIED.

    https://core.telegram.org/method/bots.reorderUsernames
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9709B1C2
    TL_NAME: ClassVar[str] = "bots.reorderUsernames"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.reorderUsernames#9709b1c2 bot:InputUser order:Vector<string> = Bool"

    bot: _root.TypeInputUser
    order: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\xc2\xb1\x09\x97"
        self.bot.write_to(out)
        write_strs(out, self.order)


class ToggleUsername(Function[bool]):
    """Switches on or off: username.

    ``bots.toggleUsername#053ca973 bot:InputUser username:string active:Bool = Bool``

    :param bot: The bot.
    :param username: The username, without @.
    :param active: Whether this applies: active.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USERNAME_NOT_MODIFIED.

    https://core.telegram.org/method/bots.toggleUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x053CA973
    TL_NAME: ClassVar[str] = "bots.toggleUsername"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.toggleUsername#053ca973 bot:InputUser username:string active:Bool = Bool"

    bot: _root.TypeInputUser
    username: str
    active: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x73\xa9\x3c\x05"
        self.bot.write_to(out)
        write_str(out, self.username)
        out += pack_I(BOOL_IDS[self.active])


class CanSendMessage(Function[bool]):
    """Says whether the account can: send message.

    ``bots.canSendMessage#1359f4e6 bot:InputUser = Bool``

    :param bot: The bot.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.canSendMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1359F4E6
    TL_NAME: ClassVar[str] = "bots.canSendMessage"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.canSendMessage#1359f4e6 bot:InputUser = Bool"

    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xe6\xf4\x59\x13"
        self.bot.write_to(out)


class AllowSendMessage(Function["_root.TypeUpdates"]):
    """Calls 'allow send message'.

    ``bots.allowSendMessage#f132e3ef bot:InputUser = Updates``

    :param bot: The bot.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.allowSendMessage
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF132E3EF
    TL_NAME: ClassVar[str] = "bots.allowSendMessage"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "bots.allowSendMessage#f132e3ef bot:InputUser = Updates"

    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xef\xe3\x32\xf1"
        self.bot.write_to(out)


class InvokeWebViewCustomMethod(Function["_root.TypeDataJSON"]):
    """Wraps a call, web view custom method.

    ``bots.invokeWebViewCustomMethod#087fc5e7 bot:InputUser custom_method:string params:DataJSON = DataJSON``

    :param bot: The bot.
    :param custom_method: The custom method.
    :param params: The params.

    Result: ``DataJSON``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 DATA_JSON_INVALID,
        400/404 METHOD_INVALID.

    https://core.telegram.org/method/bots.invokeWebViewCustomMethod
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x087FC5E7
    TL_NAME: ClassVar[str] = "bots.invokeWebViewCustomMethod"
    TL_TYPE: ClassVar[str] = "DataJSON"
    TL: ClassVar[str] = "bots.invokeWebViewCustomMethod#087fc5e7 bot:InputUser custom_method:string params:DataJSON = DataJSON"

    bot: _root.TypeInputUser
    custom_method: str
    params: _root.TypeDataJSON

    def write_to(self, out: bytearray) -> None:
        out += b"\xe7\xc5\x7f\x08"
        self.bot.write_to(out)
        write_str(out, self.custom_method)
        self.params.write_to(out)


class GetPopularAppBots(Function["TypePopularAppBots"]):
    """Fetches popular app bots.

    ``bots.getPopularAppBots#c2510192 offset:string limit:int = bots.PopularAppBots``

    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``bots.PopularAppBots``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.getPopularAppBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC2510192
    TL_NAME: ClassVar[str] = "bots.getPopularAppBots"
    TL_TYPE: ClassVar[str] = "bots.PopularAppBots"
    TL: ClassVar[str] = "bots.getPopularAppBots#c2510192 offset:string limit:int = bots.PopularAppBots"

    offset: str
    limit: int

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\x01\x51\xc2"
        write_str(out, self.offset)
        out += pack_i(self.limit)


class AddPreviewMedia(Function["_root.TypeBotPreviewMedia"]):
    """Adds preview media.

    ``bots.addPreviewMedia#17aeb75a bot:InputUser lang_code:string media:InputMedia = BotPreviewMedia``

    :param bot: The bot.
    :param lang_code: The language, as an ISO 639-1 code.
    :param media: The attached media.

    Result: ``BotPreviewMedia``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.addPreviewMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x17AEB75A
    TL_NAME: ClassVar[str] = "bots.addPreviewMedia"
    TL_TYPE: ClassVar[str] = "BotPreviewMedia"
    TL: ClassVar[str] = "bots.addPreviewMedia#17aeb75a bot:InputUser lang_code:string media:InputMedia = BotPreviewMedia"

    bot: _root.TypeInputUser
    lang_code: str
    media: _root.TypeInputMedia

    def write_to(self, out: bytearray) -> None:
        out += b"\x5a\xb7\xae\x17"
        self.bot.write_to(out)
        write_str(out, self.lang_code)
        self.media.write_to(out)


class EditPreviewMedia(Function["_root.TypeBotPreviewMedia"]):
    """Changes preview media.

    ``bots.editPreviewMedia#8525606f bot:InputUser lang_code:string media:InputMedia new_media:InputMedia = BotPreviewMedia``

    :param bot: The bot.
    :param lang_code: The language, as an ISO 639-1 code.
    :param media: The attached media.
    :param new_media: The new media.

    Result: ``BotPreviewMedia``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.editPreviewMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8525606F
    TL_NAME: ClassVar[str] = "bots.editPreviewMedia"
    TL_TYPE: ClassVar[str] = "BotPreviewMedia"
    TL: ClassVar[str] = "bots.editPreviewMedia#8525606f bot:InputUser lang_code:string media:InputMedia new_media:InputMedia = BotPreviewMedia"

    bot: _root.TypeInputUser
    lang_code: str
    media: _root.TypeInputMedia
    new_media: _root.TypeInputMedia

    def write_to(self, out: bytearray) -> None:
        out += b"\x6f\x60\x25\x85"
        self.bot.write_to(out)
        write_str(out, self.lang_code)
        self.media.write_to(out)
        self.new_media.write_to(out)


class DeletePreviewMedia(Function[bool]):
    """Deletes preview media.

    ``bots.deletePreviewMedia#2d0135b3 bot:InputUser lang_code:string media:Vector<InputMedia> = Bool``

    :param bot: The bot.
    :param lang_code: The language, as an ISO 639-1 code.
    :param media: The attached media.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.deletePreviewMedia
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2D0135B3
    TL_NAME: ClassVar[str] = "bots.deletePreviewMedia"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.deletePreviewMedia#2d0135b3 bot:InputUser lang_code:string media:Vector<InputMedia> = Bool"

    bot: _root.TypeInputUser
    lang_code: str
    media: list[_root.TypeInputMedia]

    def write_to(self, out: bytearray) -> None:
        out += b"\xb3\x35\x01\x2d"
        self.bot.write_to(out)
        write_str(out, self.lang_code)
        write_objects(out, self.media)


class ReorderPreviewMedias(Function[bool]):
    """Puts into another order: preview medias.

    ``bots.reorderPreviewMedias#b627f3aa bot:InputUser lang_code:string order:Vector<InputMedia> = Bool``

    :param bot: The bot.
    :param lang_code: The language, as an ISO 639-1 code.
    :param order: The order.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.reorderPreviewMedias
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB627F3AA
    TL_NAME: ClassVar[str] = "bots.reorderPreviewMedias"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.reorderPreviewMedias#b627f3aa bot:InputUser lang_code:string order:Vector<InputMedia> = Bool"

    bot: _root.TypeInputUser
    lang_code: str
    order: list[_root.TypeInputMedia]

    def write_to(self, out: bytearray) -> None:
        out += b"\xaa\xf3\x27\xb6"
        self.bot.write_to(out)
        write_str(out, self.lang_code)
        write_objects(out, self.order)


class GetPreviewInfo(Function["TypePreviewInfo"]):
    """Fetches preview info.

    ``bots.getPreviewInfo#423ab3ad bot:InputUser lang_code:string = bots.PreviewInfo``

    :param bot: The bot.
    :param lang_code: The language, as an ISO 639-1 code.

    Result: ``bots.PreviewInfo``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.getPreviewInfo
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x423AB3AD
    TL_NAME: ClassVar[str] = "bots.getPreviewInfo"
    TL_TYPE: ClassVar[str] = "bots.PreviewInfo"
    TL: ClassVar[str] = "bots.getPreviewInfo#423ab3ad bot:InputUser lang_code:string = bots.PreviewInfo"

    bot: _root.TypeInputUser
    lang_code: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xad\xb3\x3a\x42"
        self.bot.write_to(out)
        write_str(out, self.lang_code)


class GetPreviewMedias(Function["list[_root.TypeBotPreviewMedia]"]):
    """Fetches preview medias.

    ``bots.getPreviewMedias#a2a5594d bot:InputUser = Vector<BotPreviewMedia>``

    :param bot: The bot.

    Result: ``Vector<BotPreviewMedia>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.getPreviewMedias
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA2A5594D
    TL_NAME: ClassVar[str] = "bots.getPreviewMedias"
    TL_TYPE: ClassVar[str] = "Vector<BotPreviewMedia>"
    TL: ClassVar[str] = "bots.getPreviewMedias#a2a5594d bot:InputUser = Vector<BotPreviewMedia>"

    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x4d\x59\xa5\xa2"
        self.bot.write_to(out)


class UpdateUserEmojiStatus(Function[bool]):
    """Changes user emoji status.

    ``bots.updateUserEmojiStatus#ed9f30c5 user_id:InputUser emoji_status:EmojiStatus = Bool``

    :param user_id: Id of the user.
    :param emoji_status: The emoji status.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED, 400 USER_ID_INVALID,
        403 USER_PERMISSION_DENIED.

    https://core.telegram.org/method/bots.updateUserEmojiStatus
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xED9F30C5
    TL_NAME: ClassVar[str] = "bots.updateUserEmojiStatus"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.updateUserEmojiStatus#ed9f30c5 user_id:InputUser emoji_status:EmojiStatus = Bool"

    user_id: _root.TypeInputUser
    emoji_status: _root.TypeEmojiStatus

    def write_to(self, out: bytearray) -> None:
        out += b"\xc5\x30\x9f\xed"
        self.user_id.write_to(out)
        self.emoji_status.write_to(out)


class ToggleUserEmojiStatusPermission(Function[bool]):
    """Switches on or off: user emoji status permission.

    ``bots.toggleUserEmojiStatusPermission#06de6392 bot:InputUser enabled:Bool = Bool``

    :param bot: The bot.
    :param enabled: Whether this applies: enabled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.toggleUserEmojiStatusPermission
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x06DE6392
    TL_NAME: ClassVar[str] = "bots.toggleUserEmojiStatusPermission"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.toggleUserEmojiStatusPermission#06de6392 bot:InputUser enabled:Bool = Bool"

    bot: _root.TypeInputUser
    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\x92\x63\xde\x06"
        self.bot.write_to(out)
        out += pack_I(BOOL_IDS[self.enabled])


class CheckDownloadFileParams(Function[bool]):
    """Checks download file params.

    ``bots.checkDownloadFileParams#50077589 bot:InputUser file_name:string url:string = Bool``

    :param bot: The bot.
    :param file_name: The file name.
    :param url: The address.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.checkDownloadFileParams
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x50077589
    TL_NAME: ClassVar[str] = "bots.checkDownloadFileParams"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.checkDownloadFileParams#50077589 bot:InputUser file_name:string url:string = Bool"

    bot: _root.TypeInputUser
    file_name: str
    url: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x89\x75\x07\x50"
        self.bot.write_to(out)
        write_str(out, self.file_name)
        write_str(out, self.url)


class GetAdminedBots(Function["list[_root.TypeUser]"]):
    """Fetches admined bots.

    ``bots.getAdminedBots#b0711d83 = Vector<User>``

    Result: ``Vector<User>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.getAdminedBots
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB0711D83
    TL_NAME: ClassVar[str] = "bots.getAdminedBots"
    TL_TYPE: ClassVar[str] = "Vector<User>"
    TL: ClassVar[str] = "bots.getAdminedBots#b0711d83 = Vector<User>"

    def write_to(self, out: bytearray) -> None:
        out += b"\x83\x1d\x71\xb0"


class UpdateStarRefProgram(Function["_root.TypeStarRefProgram"]):
    """Changes star ref program.

    ``bots.updateStarRefProgram#778b5ab3 flags:# bot:InputUser commission_permille:int duration_months:flags.0?int = StarRefProgram``

    :param bot: The bot.
    :param commission_permille: The commission permille.
    :param duration_months: The duration months.

    Result: ``StarRefProgram``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 STARREF_AWAITING_END,
        400 STARREF_PERMILLE_INVALID, 400 STARREF_PERMILLE_TOO_LOW.

    https://core.telegram.org/method/bots.updateStarRefProgram
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x778B5AB3
    TL_NAME: ClassVar[str] = "bots.updateStarRefProgram"
    TL_TYPE: ClassVar[str] = "StarRefProgram"
    TL: ClassVar[str] = "bots.updateStarRefProgram#778b5ab3 flags:# bot:InputUser commission_permille:int duration_months:flags.0?int = StarRefProgram"

    bot: _root.TypeInputUser
    commission_permille: int
    duration_months: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.duration_months is not None:
            flags |= 1
        out += pack_2I(0x778B5AB3, flags)
        self.bot.write_to(out)
        out += pack_i(self.commission_permille)
        if self.duration_months is not None:
            out += pack_i(self.duration_months)


class SetCustomVerification(Function[bool]):
    """Sets custom verification.

    ``bots.setCustomVerification#8b89dfbd flags:# enabled:flags.1?true bot:flags.0?InputUser peer:InputPeer custom_description:flags.2?string = Bool``

    :param enabled: Whether this applies: enabled.
    :param bot: The bot.
    :param peer: The chat, user or channel it concerns.
    :param custom_description: The custom description.

    Result: ``Bool``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 403 BOT_VERIFIER_FORBIDDEN, 400 BUSINESS_CONNECTION_NOT_ALLOWED,
        400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/bots.setCustomVerification
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8B89DFBD
    TL_NAME: ClassVar[str] = "bots.setCustomVerification"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.setCustomVerification#8b89dfbd flags:# enabled:flags.1?true bot:flags.0?InputUser peer:InputPeer custom_description:flags.2?string = Bool"

    peer: _root.TypeInputPeer
    enabled: bool = False
    bot: _root.TypeInputUser | None = None
    custom_description: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.enabled:
            flags |= 2
        if self.bot is not None:
            flags |= 1
        if self.custom_description is not None:
            flags |= 4
        out += pack_2I(0x8B89DFBD, flags)
        if self.bot is not None:
            self.bot.write_to(out)
        self.peer.write_to(out)
        if self.custom_description is not None:
            write_str(out, self.custom_description)


class GetBotRecommendations(Function["_users.TypeUsers"]):
    """Fetches bot recommendations.

    ``bots.getBotRecommendations#a1b70815 bot:InputUser = users.Users``

    :param bot: The bot.

    Result: ``users.Users``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/bots.getBotRecommendations
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA1B70815
    TL_NAME: ClassVar[str] = "bots.getBotRecommendations"
    TL_TYPE: ClassVar[str] = "users.Users"
    TL: ClassVar[str] = "bots.getBotRecommendations#a1b70815 bot:InputUser = users.Users"

    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x15\x08\xb7\xa1"
        self.bot.write_to(out)


class CheckUsername(Function[bool]):
    """Checks username.

    ``bots.checkUsername#87f2219b username:string = Bool``

    :param username: The username, without @.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USERNAME_INVALID, 400 USERNAME_OCCUPIED,
        400 USERNAME_SUFFIX_MISSING.

    https://core.telegram.org/method/bots.checkUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x87F2219B
    TL_NAME: ClassVar[str] = "bots.checkUsername"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.checkUsername#87f2219b username:string = Bool"

    username: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x9b\x21\xf2\x87"
        write_str(out, self.username)


class CreateBot(Function["_root.TypeUser"]):
    """Creates bot.

    ``bots.createBot#e5b17f2b flags:# via_deeplink:flags.0?true name:string username:string manager_id:InputUser = User``

    :param via_deeplink: Whether this applies: via deeplink.
    :param name: The name.
    :param username: The username, without @.
    :param manager_id: The manager id.

    Result: ``User``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_CREATE_LIMIT_EXCEEDED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        MANAGER_INVALID, 400 MANAGER_PERMISSION_MISSING, 400 NAME_INVALID, 400 USERNAME_INVALID, 400 USERNAME_OCCUPIED,
        400 USERNAME_SUFFIX_MISSING.

    https://core.telegram.org/method/bots.createBot
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE5B17F2B
    TL_NAME: ClassVar[str] = "bots.createBot"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "bots.createBot#e5b17f2b flags:# via_deeplink:flags.0?true name:string username:string manager_id:InputUser = User"

    name: str
    username: str
    manager_id: _root.TypeInputUser
    via_deeplink: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.via_deeplink:
            flags |= 1
        out += pack_2I(0xE5B17F2B, flags)
        write_str(out, self.name)
        write_str(out, self.username)
        self.manager_id.write_to(out)


class ExportBotToken(Function["TypeExportedBotToken"]):
    """Exports bot token.

    ``bots.exportBotToken#bd0d99eb bot:InputUser revoke:Bool = bots.ExportedBotToken``

    :param bot: The bot.
    :param revoke: For all members, not only for this account.

    Result: ``bots.ExportedBotToken``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.exportBotToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBD0D99EB
    TL_NAME: ClassVar[str] = "bots.exportBotToken"
    TL_TYPE: ClassVar[str] = "bots.ExportedBotToken"
    TL: ClassVar[str] = "bots.exportBotToken#bd0d99eb bot:InputUser revoke:Bool = bots.ExportedBotToken"

    bot: _root.TypeInputUser
    revoke: bool

    def write_to(self, out: bytearray) -> None:
        out += b"\xeb\x99\x0d\xbd"
        self.bot.write_to(out)
        out += pack_I(BOOL_IDS[self.revoke])


class RequestWebViewButton(Function["TypeRequestedButton"]):
    """Requests web view button.

    ``bots.requestWebViewButton#31a2a35e user_id:InputUser button:KeyboardButton = bots.RequestedButton``

    :param user_id: Id of the user.
    :param button: The button.

    Result: ``bots.RequestedButton``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 BUTTON_INVALID, 400 USER_BOT_REQUIRED,
        400 USER_ID_INVALID.

    https://core.telegram.org/method/bots.requestWebViewButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31A2A35E
    TL_NAME: ClassVar[str] = "bots.requestWebViewButton"
    TL_TYPE: ClassVar[str] = "bots.RequestedButton"
    TL: ClassVar[str] = "bots.requestWebViewButton#31a2a35e user_id:InputUser button:KeyboardButton = bots.RequestedButton"

    user_id: _root.TypeInputUser
    button: _root.TypeKeyboardButton

    def write_to(self, out: bytearray) -> None:
        out += b"\x5e\xa3\xa2\x31"
        self.user_id.write_to(out)
        self.button.write_to(out)


class GetRequestedWebViewButton(Function["_root.TypeKeyboardButton"]):
    """Fetches requested web view button.

    ``bots.getRequestedWebViewButton#bf25b7f3 bot:InputUser webapp_req_id:string = KeyboardButton``

    :param bot: The bot.
    :param webapp_req_id: The webapp req id.

    Result: ``KeyboardButton``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_ID_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        WEBAPP_REQ_ID_INVALID.

    https://core.telegram.org/method/bots.getRequestedWebViewButton
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBF25B7F3
    TL_NAME: ClassVar[str] = "bots.getRequestedWebViewButton"
    TL_TYPE: ClassVar[str] = "KeyboardButton"
    TL: ClassVar[str] = "bots.getRequestedWebViewButton#bf25b7f3 bot:InputUser webapp_req_id:string = KeyboardButton"

    bot: _root.TypeInputUser
    webapp_req_id: str

    def write_to(self, out: bytearray) -> None:
        out += b"\xf3\xb7\x25\xbf"
        self.bot.write_to(out)
        write_str(out, self.webapp_req_id)


class GetAccessSettings(Function["TypeAccessSettings"]):
    """Fetches access settings.

    ``bots.getAccessSettings#213853a3 bot:InputUser = bots.AccessSettings``

    :param bot: The bot.

    Result: ``bots.AccessSettings``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.getAccessSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x213853A3
    TL_NAME: ClassVar[str] = "bots.getAccessSettings"
    TL_TYPE: ClassVar[str] = "bots.AccessSettings"
    TL: ClassVar[str] = "bots.getAccessSettings#213853a3 bot:InputUser = bots.AccessSettings"

    bot: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\xa3\x53\x38\x21"
        self.bot.write_to(out)


class EditAccessSettings(Function[bool]):
    """Changes access settings.

    ``bots.editAccessSettings#31813cd8 flags:# restricted:flags.0?true bot:InputUser add_users:flags.1?Vector<InputUser> = Bool``

    :param restricted: Whether this applies: restricted.
    :param bot: The bot.
    :param add_users: The add users.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BOT_INVALID, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.editAccessSettings
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x31813CD8
    TL_NAME: ClassVar[str] = "bots.editAccessSettings"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.editAccessSettings#31813cd8 flags:# restricted:flags.0?true bot:InputUser add_users:flags.1?Vector<InputUser> = Bool"

    bot: _root.TypeInputUser
    restricted: bool = False
    add_users: list[_root.TypeInputUser] | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.restricted:
            flags |= 1
        if self.add_users is not None:
            flags |= 2
        out += pack_2I(0x31813CD8, flags)
        self.bot.write_to(out)
        if self.add_users is not None:
            write_objects(out, self.add_users)


class SetJoinChatResults(Function[bool]):
    """Sets join chat results.

    ``bots.setJoinChatResults#e71a4810 query_id:long result:JoinChatBotResult = Bool``

    :param query_id: Id of the query that is answered.
    :param result: The result.

    Result: ``Bool``.
    May be called by: bots.
    Errors: 401 AUTH_KEY_UNREGISTERED, 403 BOT_GUARD_NOT_SUPPORTED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        USER_BOT_REQUIRED.

    https://core.telegram.org/method/bots.setJoinChatResults
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE71A4810
    TL_NAME: ClassVar[str] = "bots.setJoinChatResults"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "bots.setJoinChatResults#e71a4810 query_id:long result:JoinChatBotResult = Bool"

    query_id: int
    result: _root.TypeJoinChatBotResult

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0xE71A4810, self.query_id)
        self.result.write_to(out)


def _read_BotInfo(data: bytes, pos: int, depth: int, new: Any = BotInfo) -> tuple[BotInfo, int]:
    name, pos = read_str(data, pos)
    about, pos = read_str(data, pos)
    description, pos = read_str(data, pos)
    return new(name, about, description), pos


def _read_PopularAppBots(data: bytes, pos: int, depth: int, new: Any = PopularAppBots) -> tuple[PopularAppBots, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        next_offset, pos = read_str(data, pos)
    else:
        next_offset = None
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(users, next_offset), pos


def _read_PreviewInfo(data: bytes, pos: int, depth: int, new: Any = PreviewInfo) -> tuple[PreviewInfo, int]:
    media, pos = read_objects(_BotPreviewMedia_table, data, pos, depth)
    lang_codes, pos = read_strs(data, pos)
    return new(media, lang_codes), pos


def _read_ExportedBotToken(data: bytes, pos: int, depth: int, new: Any = ExportedBotToken) -> tuple[ExportedBotToken, int]:
    token, pos = read_str(data, pos)
    return new(token), pos


def _read_RequestedButton(data: bytes, pos: int, depth: int, new: Any = RequestedButton) -> tuple[RequestedButton, int]:
    webapp_req_id, pos = read_str(data, pos)
    return new(webapp_req_id), pos


def _read_AccessSettings(data: bytes, pos: int, depth: int, new: Any = AccessSettings) -> tuple[AccessSettings, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 2:
        add_users, pos = read_objects(_User_table, data, pos, depth)
    else:
        add_users = None
    return new(flags & 1 != 0, add_users), pos


def _read_SendCustomRequest(data: bytes, pos: int, depth: int, new: Any = SendCustomRequest) -> tuple[SendCustomRequest, int]:
    custom_method, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    params, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(custom_method, params), pos


def _read_AnswerWebhookJSONQuery(data: bytes, pos: int, depth: int, new: Any = AnswerWebhookJSONQuery) -> tuple[AnswerWebhookJSONQuery, int]:
    query_id, cid = unpack_qI(data, pos)
    data_, pos = _DataJSON_table[cid](data, pos + 12, depth + 1)
    return new(query_id, data_), pos


def _read_SetBotCommands(data: bytes, pos: int, depth: int, new: Any = SetBotCommands) -> tuple[SetBotCommands, int]:
    cid = unpack_I(data, pos)[0]
    scope, pos = _BotCommandScope_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    commands, pos = read_objects(_BotCommand_table, data, pos, depth)
    return new(scope, lang_code, commands), pos


def _read_ResetBotCommands(data: bytes, pos: int, depth: int, new: Any = ResetBotCommands) -> tuple[ResetBotCommands, int]:
    cid = unpack_I(data, pos)[0]
    scope, pos = _BotCommandScope_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    return new(scope, lang_code), pos


def _read_GetBotCommands(data: bytes, pos: int, depth: int, new: Any = GetBotCommands) -> tuple[GetBotCommands, int]:
    cid = unpack_I(data, pos)[0]
    scope, pos = _BotCommandScope_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    return new(scope, lang_code), pos


def _read_SetBotMenuButton(data: bytes, pos: int, depth: int, new: Any = SetBotMenuButton) -> tuple[SetBotMenuButton, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    button, pos = _BotMenuButton_table[cid](data, pos + 4, depth + 1)
    return new(user_id, button), pos


def _read_GetBotMenuButton(data: bytes, pos: int, depth: int, new: Any = GetBotMenuButton) -> tuple[GetBotMenuButton, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(user_id), pos


def _read_SetBotBroadcastDefaultAdminRights(data: bytes, pos: int, depth: int, new: Any = SetBotBroadcastDefaultAdminRights) -> tuple[SetBotBroadcastDefaultAdminRights, int]:
    cid = unpack_I(data, pos)[0]
    admin_rights, pos = _ChatAdminRights_table[cid](data, pos + 4, depth + 1)
    return new(admin_rights), pos


def _read_SetBotGroupDefaultAdminRights(data: bytes, pos: int, depth: int, new: Any = SetBotGroupDefaultAdminRights) -> tuple[SetBotGroupDefaultAdminRights, int]:
    cid = unpack_I(data, pos)[0]
    admin_rights, pos = _ChatAdminRights_table[cid](data, pos + 4, depth + 1)
    return new(admin_rights), pos


def _read_SetBotInfo(data: bytes, pos: int, depth: int, new: Any = SetBotInfo) -> tuple[SetBotInfo, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 4:
        bot, pos = _InputUser_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        bot = None
    lang_code, pos = read_str(data, pos)
    if flags & 0xb:
        if flags & 8:
            name, pos = read_str(data, pos)
        else:
            name = None
        if flags & 1:
            about, pos = read_str(data, pos)
        else:
            about = None
        if flags & 2:
            description, pos = read_str(data, pos)
        else:
            description = None
    else:
        name = about = description = None
    return new(lang_code, bot, name, about, description), pos


def _read_GetBotInfo(data: bytes, pos: int, depth: int, new: Any = GetBotInfo) -> tuple[GetBotInfo, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        bot, pos = _InputUser_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        bot = None
    lang_code, pos = read_str(data, pos)
    return new(lang_code, bot), pos


def _read_ReorderUsernames(data: bytes, pos: int, depth: int, new: Any = ReorderUsernames) -> tuple[ReorderUsernames, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    order, pos = read_strs(data, pos)
    return new(bot, order), pos


def _read_ToggleUsername(data: bytes, pos: int, depth: int, new: Any = ToggleUsername) -> tuple[ToggleUsername, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    username, pos = read_str(data, pos)
    active = unpack_I(data, pos)[0]
    active = BOOLS[active]
    return new(bot, username, active), pos + 4


def _read_CanSendMessage(data: bytes, pos: int, depth: int, new: Any = CanSendMessage) -> tuple[CanSendMessage, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(bot), pos


def _read_AllowSendMessage(data: bytes, pos: int, depth: int, new: Any = AllowSendMessage) -> tuple[AllowSendMessage, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(bot), pos


def _read_InvokeWebViewCustomMethod(data: bytes, pos: int, depth: int, new: Any = InvokeWebViewCustomMethod) -> tuple[InvokeWebViewCustomMethod, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    custom_method, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    params, pos = _DataJSON_table[cid](data, pos + 4, depth + 1)
    return new(bot, custom_method, params), pos


def _read_GetPopularAppBots(data: bytes, pos: int, depth: int, new: Any = GetPopularAppBots) -> tuple[GetPopularAppBots, int]:
    offset, pos = read_str(data, pos)
    limit = unpack_i(data, pos)[0]
    return new(offset, limit), pos + 4


def _read_AddPreviewMedia(data: bytes, pos: int, depth: int, new: Any = AddPreviewMedia) -> tuple[AddPreviewMedia, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    return new(bot, lang_code, media), pos


def _read_EditPreviewMedia(data: bytes, pos: int, depth: int, new: Any = EditPreviewMedia) -> tuple[EditPreviewMedia, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    new_media, pos = _InputMedia_table[cid](data, pos + 4, depth + 1)
    return new(bot, lang_code, media, new_media), pos


def _read_DeletePreviewMedia(data: bytes, pos: int, depth: int, new: Any = DeletePreviewMedia) -> tuple[DeletePreviewMedia, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    media, pos = read_objects(_InputMedia_table, data, pos, depth)
    return new(bot, lang_code, media), pos


def _read_ReorderPreviewMedias(data: bytes, pos: int, depth: int, new: Any = ReorderPreviewMedias) -> tuple[ReorderPreviewMedias, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    order, pos = read_objects(_InputMedia_table, data, pos, depth)
    return new(bot, lang_code, order), pos


def _read_GetPreviewInfo(data: bytes, pos: int, depth: int, new: Any = GetPreviewInfo) -> tuple[GetPreviewInfo, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    lang_code, pos = read_str(data, pos)
    return new(bot, lang_code), pos


def _read_GetPreviewMedias(data: bytes, pos: int, depth: int, new: Any = GetPreviewMedias) -> tuple[GetPreviewMedias, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(bot), pos


def _read_UpdateUserEmojiStatus(data: bytes, pos: int, depth: int, new: Any = UpdateUserEmojiStatus) -> tuple[UpdateUserEmojiStatus, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    emoji_status, pos = _EmojiStatus_table[cid](data, pos + 4, depth + 1)
    return new(user_id, emoji_status), pos


def _read_ToggleUserEmojiStatusPermission(data: bytes, pos: int, depth: int, new: Any = ToggleUserEmojiStatusPermission) -> tuple[ToggleUserEmojiStatusPermission, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(bot, enabled), pos + 4


def _read_CheckDownloadFileParams(data: bytes, pos: int, depth: int, new: Any = CheckDownloadFileParams) -> tuple[CheckDownloadFileParams, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    file_name, pos = read_str(data, pos)
    url, pos = read_str(data, pos)
    return new(bot, file_name, url), pos


def _read_GetAdminedBots(data: bytes, pos: int, depth: int, new: Any = GetAdminedBots) -> tuple[GetAdminedBots, int]:
    return new(), pos


def _read_UpdateStarRefProgram(data: bytes, pos: int, depth: int, new: Any = UpdateStarRefProgram) -> tuple[UpdateStarRefProgram, int]:
    flags, cid = unpack_2I(data, pos)
    bot, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    commission_permille = unpack_i(data, pos)[0]
    pos += 4
    if flags & 1:
        duration_months = unpack_i(data, pos)[0]
        pos += 4
    else:
        duration_months = None
    return new(bot, commission_permille, duration_months), pos


def _read_SetCustomVerification(data: bytes, pos: int, depth: int, new: Any = SetCustomVerification) -> tuple[SetCustomVerification, int]:
    flags = unpack_I(data, pos)[0]
    pos += 4
    if flags & 1:
        bot, pos = _InputUser_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        bot = None
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    if flags & 4:
        custom_description, pos = read_str(data, pos)
    else:
        custom_description = None
    return new(peer, flags & 2 != 0, bot, custom_description), pos


def _read_GetBotRecommendations(data: bytes, pos: int, depth: int, new: Any = GetBotRecommendations) -> tuple[GetBotRecommendations, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(bot), pos


def _read_CheckUsername(data: bytes, pos: int, depth: int, new: Any = CheckUsername) -> tuple[CheckUsername, int]:
    username, pos = read_str(data, pos)
    return new(username), pos


def _read_CreateBot(data: bytes, pos: int, depth: int, new: Any = CreateBot) -> tuple[CreateBot, int]:
    flags = unpack_I(data, pos)[0]
    name, pos = read_str(data, pos + 4)
    username, pos = read_str(data, pos)
    cid = unpack_I(data, pos)[0]
    manager_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(name, username, manager_id, flags & 1 != 0), pos


def _read_ExportBotToken(data: bytes, pos: int, depth: int, new: Any = ExportBotToken) -> tuple[ExportBotToken, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    revoke = unpack_I(data, pos)[0]
    revoke = BOOLS[revoke]
    return new(bot, revoke), pos + 4


def _read_RequestWebViewButton(data: bytes, pos: int, depth: int, new: Any = RequestWebViewButton) -> tuple[RequestWebViewButton, int]:
    cid = unpack_I(data, pos)[0]
    user_id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    button, pos = _KeyboardButton_table[cid](data, pos + 4, depth + 1)
    return new(user_id, button), pos


def _read_GetRequestedWebViewButton(data: bytes, pos: int, depth: int, new: Any = GetRequestedWebViewButton) -> tuple[GetRequestedWebViewButton, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    webapp_req_id, pos = read_str(data, pos)
    return new(bot, webapp_req_id), pos


def _read_GetAccessSettings(data: bytes, pos: int, depth: int, new: Any = GetAccessSettings) -> tuple[GetAccessSettings, int]:
    cid = unpack_I(data, pos)[0]
    bot, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(bot), pos


def _read_EditAccessSettings(data: bytes, pos: int, depth: int, new: Any = EditAccessSettings) -> tuple[EditAccessSettings, int]:
    flags, cid = unpack_2I(data, pos)
    bot, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    if flags & 2:
        add_users, pos = read_objects(_InputUser_table, data, pos, depth)
    else:
        add_users = None
    return new(bot, flags & 1 != 0, add_users), pos


def _read_SetJoinChatResults(data: bytes, pos: int, depth: int, new: Any = SetJoinChatResults) -> tuple[SetJoinChatResults, int]:
    query_id, cid = unpack_qI(data, pos)
    result, pos = _JoinChatBotResult_table[cid](data, pos + 12, depth + 1)
    return new(query_id, result), pos


registry.add("bots.BotInfo", {
    0xE8A775B0: _read_BotInfo,
})
registry.add("bots.PopularAppBots", {
    0x1991B13B: _read_PopularAppBots,
})
registry.add("bots.PreviewInfo", {
    0x0CA71D64: _read_PreviewInfo,
})
registry.add("bots.ExportedBotToken", {
    0x3C60B621: _read_ExportedBotToken,
})
registry.add("bots.RequestedButton", {
    0xF13BBCD7: _read_RequestedButton,
})
registry.add("bots.AccessSettings", {
    0xDD1FBF93: _read_AccessSettings,
})
registry.add_functions({
    0xAA2769ED: _read_SendCustomRequest,
    0xE6213F4D: _read_AnswerWebhookJSONQuery,
    0x0517165A: _read_SetBotCommands,
    0x3D8DE0F9: _read_ResetBotCommands,
    0xE34C0DD6: _read_GetBotCommands,
    0x4504D54F: _read_SetBotMenuButton,
    0x9C60EB28: _read_GetBotMenuButton,
    0x788464E1: _read_SetBotBroadcastDefaultAdminRights,
    0x925EC9EA: _read_SetBotGroupDefaultAdminRights,
    0x10CF3123: _read_SetBotInfo,
    0xDCD914FD: _read_GetBotInfo,
    0x9709B1C2: _read_ReorderUsernames,
    0x053CA973: _read_ToggleUsername,
    0x1359F4E6: _read_CanSendMessage,
    0xF132E3EF: _read_AllowSendMessage,
    0x087FC5E7: _read_InvokeWebViewCustomMethod,
    0xC2510192: _read_GetPopularAppBots,
    0x17AEB75A: _read_AddPreviewMedia,
    0x8525606F: _read_EditPreviewMedia,
    0x2D0135B3: _read_DeletePreviewMedia,
    0xB627F3AA: _read_ReorderPreviewMedias,
    0x423AB3AD: _read_GetPreviewInfo,
    0xA2A5594D: _read_GetPreviewMedias,
    0xED9F30C5: _read_UpdateUserEmojiStatus,
    0x06DE6392: _read_ToggleUserEmojiStatusPermission,
    0x50077589: _read_CheckDownloadFileParams,
    0xB0711D83: _read_GetAdminedBots,
    0x778B5AB3: _read_UpdateStarRefProgram,
    0x8B89DFBD: _read_SetCustomVerification,
    0xA1B70815: _read_GetBotRecommendations,
    0x87F2219B: _read_CheckUsername,
    0xE5B17F2B: _read_CreateBot,
    0xBD0D99EB: _read_ExportBotToken,
    0x31A2A35E: _read_RequestWebViewButton,
    0xBF25B7F3: _read_GetRequestedWebViewButton,
    0x213853A3: _read_GetAccessSettings,
    0x31813CD8: _read_EditAccessSettings,
    0xE71A4810: _read_SetJoinChatResults,
})
