"""May a request run twice? What the answer decides: whether a lost request is sent again or reported as unknown.

A request is *repeatable* if a second run does nothing that the first did not, or the server finds it out by itself:

1. it only reads: the verb at the head of its name says so (:data:`READING_VERBS`);
2. it carries a ``random_id``, by which the server recognises the second copy (a number or a list of them; a
   ``random_id`` of bytes, as the sponsored messages have it, names the advertisement instead);
3. it is one of :data:`REPEATABLE`: harmless, but not by its name.

:data:`NOT_REPEATABLE` names the exceptions the other way: methods that read by name and yet press a button, spend a
one-time value, or change something. A wrapper (``invokeWithLayer`` …) is what its ``query`` is. Everything else is not
repeatable: to be wrong in this direction costs an error message, in the other a second message sent.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Any, Final

from trimtp_api import Function

__all__ = ["NOT_REPEATABLE", "READING_VERBS", "REPEATABLE", "is_repeatable"]

READING_VERBS: Final = frozenset({"can", "check", "find", "get", "is", "load", "resolve", "search"})

REPEATABLE: Final[dict[str, str]] = {
    "channels.exportMessageLink": "spells out a link that exists",
    "messages.sendMultiMedia": "each of its parts carries a random_id",
    "stickers.suggestShortName": "a suggestion, nothing is taken",
    "stories.exportStoryLink": "spells out a link that exists",
    "upload.saveBigFilePart": "the same bytes under the same part number",
    "upload.saveFilePart": "the same bytes under the same part number",
}
NOT_REPEATABLE: Final[dict[str, str]] = {
    "account.getPasswordSettings": "spends an SRP challenge",
    "account.getTmpPassword": "spends an SRP challenge, makes a password",
    "account.resolveBusinessChatLink": "counts a visit",
    "auth.checkPaidAuth": "sends a code",
    "auth.checkPassword": "spends an SRP challenge, logs in",
    "auth.checkRecoveryPassword": "spends an attempt",
    "channels.searchPosts": "may be paid for",
    "contacts.getLocated": "publishes where we are",
    "ephemeral.getCallbackAnswer": "presses a button",
    "messages.checkUrlAuthMatchCode": "spends an attempt",
    "messages.getBotCallbackAnswer": "presses a button",
    "messages.getMessagesViews": "may count a view",
    "payments.getStarGiftWithdrawalUrl": "spends an SRP challenge, begins a withdrawal",
    "payments.getStarsRevenueWithdrawalUrl": "spends an SRP challenge, begins a withdrawal",
    "payments.resolveStarGiftOffer": "accepts or declines an offer",
    "phone.getGroupCallStreamRtmpUrl": "may revoke the old key",
}

_KNOWN: Final[dict[type, bool]] = {}
"""What the rule said of classes of which the name decides: it is asked with every call."""


def is_repeatable(function: Function[Any]) -> bool:
    """Whether running ``function`` twice is as good as once; the rule is at the top of this module."""
    known = _KNOWN.get(type(function))
    if known is not None:
        return known
    repeatable = _by_rule(function)
    if not hasattr(function, "random_id") and not _is_wrapper(function.TL_NAME):
        _KNOWN[type(function)] = repeatable
    return repeatable


def _by_rule(function: Function[Any]) -> bool:
    while _is_wrapper(function.TL_NAME):
        query = getattr(function, "query", None)
        if not isinstance(query, Function):
            return False
        function = query
    name = function.TL_NAME
    if name in NOT_REPEATABLE:
        return False
    if name in REPEATABLE or isinstance(getattr(function, "random_id", None), int | list | tuple):
        return True
    return "".join(takewhile(str.islower, name.rpartition(".")[2])) in READING_VERBS


def _is_wrapper(name: str) -> bool:
    return name == "initConnection" or (name.startswith("invoke") and name[6:7].isupper())
