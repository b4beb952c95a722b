"""trimtp.rpc.classify: every method of the schema gets a class, the tricky ones by hand."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import trimtp_api as api
from trimtp_api import Function, mtproto

from trimtp.rpc.classify import NOT_REPEATABLE, READING_VERBS, REPEATABLE, is_repeatable

PLACEHOLDERS: dict[str, object] = {"int": 5, "long": 5, "bytes": b"5", "Vector<long>": [5], "Vector<int>": [5]}


@cache
def methods() -> dict[str, type[Function[Any]]]:
    """Every method of the API schema by its TL name."""
    for module in pkgutil.walk_packages(api.__path__, "trimtp_api."):
        importlib.import_module(module.name)

    def below(cls: type[Function[Any]]) -> Iterator[type[Function[Any]]]:
        for subclass in cls.__subclasses__():
            yield subclass
            yield from below(subclass)

    found = {cls for cls in below(Function) if "TL_NAME" in vars(cls) and ".mtproto" not in cls.__module__}
    return {cls.TL_NAME: cls for cls in found}


def example(name: str) -> Function[Any]:
    """A call of the method with something in every field that is not optional."""
    cls = methods()[name]
    fields = {
        field: PLACEHOLDERS.get(kind, "text")
        for field, kind in re.findall(r" (\w+):([\w.<>!%]+)(?= |$)", cls.TL.rpartition(" = ")[0])
        if field in cls.__struct_fields__
    }
    return cls(**fields)


def test_R_14_every_method_of_the_schema_has_its_class() -> None:
    """The counts are of layer 228. A new layer changes them: look at its new methods, then at this number."""
    assert api.LAYER == 228
    verdicts = Counter(is_repeatable(example(name)) for name in methods())
    assert verdicts == {True: 334, False: 472}


def test_every_exception_is_a_method_and_is_needed() -> None:
    assert set(REPEATABLE) | set(NOT_REPEATABLE) <= set(methods())
    assert not set(REPEATABLE) & set(NOT_REPEATABLE)
    for name in NOT_REPEATABLE:
        assert re.match("[a-z]+", name.partition(".")[2])[0] in READING_VERBS  # type: ignore[index]  # fails if None
    for name in REPEATABLE:
        assert re.match("[a-z]+", name.partition(".")[2])[0] not in READING_VERBS  # type: ignore[index]  # as above
        assert "random_id" not in methods()[name].__struct_fields__


READS = [
    "account.checkUsername",
    "account.getAuthorizations",
    "account.getNotifyExceptions",
    "account.getPassword",
    "bots.canSendMessage",
    "channels.exportMessageLink",
    "channels.getParticipants",
    "chatlists.checkChatlistInvite",
    "contacts.getContacts",
    "contacts.resolvePhone",
    "contacts.resolveUsername",
    "contacts.search",
    "help.getAppConfig",
    "help.getConfig",
    "help.getNearestDc",
    "langpack.getDifference",
    "messages.checkChatInvite",
    "messages.getAllDrafts",
    "messages.getDhConfig",
    "messages.getDialogs",
    "messages.getExtendedMedia",
    "messages.getHistory",
    "messages.getInlineBotResults",
    "messages.getMessages",
    "messages.search",
    "messages.searchGlobal",
    "payments.checkGiftCode",
    "payments.getPaymentForm",
    "phone.checkGroupCall",
    "smsjobs.isEligibleToJoin",
    "stats.getBroadcastStats",
    "stats.loadAsyncGraph",
    "stickers.checkShortName",
    "stickers.suggestShortName",
    "stories.canSendStory",
    "stories.exportStoryLink",
    "stories.searchPosts",
    "updates.getChannelDifference",
    "updates.getDifference",
    "updates.getState",
    "upload.getCdnFile",
    "upload.getFile",
    "upload.getFileHashes",
    "users.getFullUser",
    "users.getUsers",
]
CARRIES_RANDOM_ID = [
    "messages.createForumTopic",
    "messages.forwardMessages",
    "messages.requestEncryption",
    "messages.sendEncrypted",
    "messages.sendInlineBotResult",
    "messages.sendMedia",
    "messages.sendMessage",
    "messages.sendMultiMedia",
    "messages.sendPaidReaction",
    "messages.sendScreenshotNotification",
    "messages.startBot",
    "phone.requestCall",
    "stories.sendStory",
]
IDEMPOTENT = ["upload.saveBigFilePart", "upload.saveFilePart"]
MUST_NOT_RUN_TWICE = [
    "account.deleteAccount",
    "account.getPasswordSettings",
    "account.getTmpPassword",
    "account.resolveBusinessChatLink",
    "account.sendChangePhoneCode",
    "account.updateStatus",
    "auth.acceptLoginToken",
    "auth.bindTempAuthKey",
    "auth.checkPaidAuth",
    "auth.checkPassword",
    "auth.checkRecoveryPassword",
    "auth.exportAuthorization",
    "auth.exportLoginToken",
    "auth.importAuthorization",
    "auth.importBotAuthorization",
    "auth.importLoginToken",
    "auth.logOut",
    "auth.recoverPassword",
    "auth.requestPasswordRecovery",
    "auth.resendCode",
    "auth.sendCode",
    "auth.signIn",
    "auth.signUp",
    "bots.invokeWebViewCustomMethod",
    "bots.sendCustomRequest",
    "channels.createChannel",
    "channels.inviteToChannel",
    "channels.searchPosts",
    "contacts.addContact",
    "contacts.getLocated",
    "ephemeral.getCallbackAnswer",
    "messages.checkUrlAuthMatchCode",
    "messages.clickSponsoredMessage",
    "messages.createChat",
    "messages.deleteMessages",
    "messages.editMessage",
    "messages.exportChatInvite",
    "messages.getBotCallbackAnswer",
    "messages.getMessagesViews",
    "messages.readHistory",
    "messages.reportSponsoredMessage",
    "messages.sendReaction",
    "messages.sendScheduledMessages",
    "messages.sendVote",
    "messages.viewSponsoredMessage",
    "payments.exportInvoice",
    "payments.getStarGiftWithdrawalUrl",
    "payments.getStarsRevenueWithdrawalUrl",
    "payments.resolveStarGiftOffer",
    "payments.sendPaymentForm",
    "payments.sendStarsForm",
    "phone.acceptCall",
    "phone.getGroupCallStreamRtmpUrl",
    "photos.uploadProfilePhoto",
    "stories.incrementStoryViews",
    "users.suggestBirthday",
]


@pytest.mark.parametrize("name", READS + CARRIES_RANDOM_ID + IDEMPOTENT)
def test_these_may_run_twice(name: str) -> None:
    assert is_repeatable(example(name))


@pytest.mark.parametrize("name", MUST_NOT_RUN_TWICE)
def test_these_must_not_run_twice(name: str) -> None:
    assert not is_repeatable(example(name))


def test_nothing_of_the_login_runs_twice() -> None:
    assert not [name for name in methods() if name.startswith("auth.") and is_repeatable(example(name))]


def test_a_list_of_random_ids_counts_and_an_absent_one_does_not() -> None:
    call = api.messages.SendQuickReplyMessages(peer=api.InputPeerSelf(), shortcut_id=1, id=[1], random_id=[7])
    assert is_repeatable(call)
    absent = api.messages.SendQuickReplyMessages(
        peer=api.InputPeerSelf(),
        shortcut_id=1,
        id=[1],
        random_id=None,  # type: ignore[arg-type]  # as an optional one would be
    )
    assert not is_repeatable(absent)


def wrapped(query: Function[Any]) -> list[Function[Any]]:
    """The query in each wrapper of the schema, and in several at once."""
    wrappers = [
        api.InvokeWithLayer(layer=228, query=query),
        api.InvokeWithoutUpdates(query=query),
        api.InvokeWithTakeout(takeout_id=1, query=query),
        api.InvokeAfterMsg(msg_id=4, query=query),
        api.InvokeAfterMsgs(msg_ids=[4, 8], query=query),
        api.InvokeWithBusinessConnection(connection_id="x", query=query),
        api.InvokeWithReCaptcha(token="x", query=query),
        api.InitConnection(
            api_id=1,
            device_model="",
            system_version="",
            app_version="",
            system_lang_code="",
            lang_pack="",
            lang_code="",
            query=query,
        ),
    ]
    return [*wrappers, api.InvokeWithLayer(layer=228, query=wrappers[-1])]


def test_a_wrapper_is_what_it_wraps() -> None:
    assert all(is_repeatable(call) for call in wrapped(api.help.GetConfig()))
    assert not any(is_repeatable(call) for call in wrapped(api.auth.LogOut()))
    assert not is_repeatable(api.InvokeWithLayer(layer=228, query="no call"))  # type: ignore[arg-type]  # that is the test


def test_a_query_that_is_a_text_is_no_wrapped_call() -> None:
    call = api.messages.GetInlineBotResults(
        bot=api.InputUserSelf(), peer=api.InputPeerSelf(), query="messages.sendMessage", offset=""
    )
    assert is_repeatable(call)


def test_service_functions_are_judged_by_their_verb() -> None:
    assert is_repeatable(mtproto.GetFutureSalts(num=1))
    assert not is_repeatable(mtproto.Ping(ping_id=1))


def test_a_class_that_was_judged_before_is_judged_by_the_object_where_that_decides() -> None:
    def invite(random_id: int | None) -> api.phone.RequestCall:
        return api.phone.RequestCall(
            user_id=api.InputUserSelf(),
            random_id=random_id,  # type: ignore[arg-type]  # None is the test
            g_a_hash=b"",
            protocol=api.PhoneCallProtocol(min_layer=0, max_layer=0, library_versions=[]),
        )

    assert [is_repeatable(invite(1)), is_repeatable(invite(None)), is_repeatable(invite(2))] == [True, False, True]
    assert [is_repeatable(api.help.GetConfig()) for _ in range(2)] == [True, True]
    assert [is_repeatable(api.auth.LogOut()) for _ in range(2)] == [False, False]
