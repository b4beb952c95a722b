"""Descriptions made of names by rule, for the methods, objects, fields and errors that nobody has described by hand.

A name of the schema says most of what it means: ``messages.getSavedGifs`` fetches the saved gifs, ``PHOTO_INVALID``
finds fault with the photo. The rules here write such sentences and claim nothing beyond the name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["Descriptions", "constructor_about", "error_about", "field_about", "method_about", "type_about", "words"]

_WORD = re.compile(r"IDs|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")

# The first word of a method's name → the sentence about the rest.
_VERBS = {
    "accept": "Accepts {}.",
    "add": "Adds {}.",
    "answer": "Answers {}.",
    "apply": "Applies {}.",
    "append": "Appends to {}.",
    "assign": "Assigns {}.",
    "block": "Blocks {}.",
    "can": "Says whether the account can: {}.",
    "cancel": "Cancels {}.",
    "change": "Changes {}.",
    "check": "Checks {}.",
    "clear": "Clears {}.",
    "click": "Counts a click on {}.",
    "compose": "Composes {}.",
    "confirm": "Confirms {}.",
    "convert": "Converts {}.",
    "create": "Creates {}.",
    "decline": "Declines {}.",
    "delete": "Deletes {}.",
    "disable": "Switches off {}.",
    "discard": "Discards {}.",
    "dismiss": "Dismisses {}.",
    "edit": "Changes {}.",
    "export": "Exports {}.",
    "fave": "Marks as favourite: {}.",
    "finish": "Finishes {}.",
    "get": "Fetches {}.",
    "hide": "Hides {}.",
    "import": "Imports {}.",
    "increment": "Counts up {}.",
    "init": "Prepares {}.",
    "install": "Installs {}.",
    "invalidate": "Makes worthless: {}.",
    "invite": "Invites {}.",
    "invoke": "Wraps a call, {}.",
    "join": "Joins {}.",
    "launch": "Launches {}.",
    "leave": "Leaves {}.",
    "load": "Loads {}.",
    "mark": "Marks {}.",
    "migrate": "Migrates {}.",
    "open": "Opens {}.",
    "prolong": "Keeps alive {}.",
    "rate": "Rates {}.",
    "read": "Marks as read: {}.",
    "received": "Tells the server of having received {}.",
    "refund": "Pays back {}.",
    "register": "Registers {}.",
    "remove": "Removes {}.",
    "rename": "Renames {}.",
    "reorder": "Puts into another order: {}.",
    "report": "Reports {}.",
    "request": "Requests {}.",
    "resend": "Sends once more: {}.",
    "reset": "Resets {}.",
    "resolve": "Finds what is meant by {}.",
    "restrict": "Restricts {}.",
    "save": "Saves {}.",
    "search": "Searches {}.",
    "send": "Sends {}.",
    "set": "Sets {}.",
    "start": "Starts {}.",
    "suggest": "Suggests {}.",
    "summarize": "Summarises {}.",
    "toggle": "Switches on or off: {}.",
    "transcribe": "Writes down what is said: {}.",
    "transfer": "Hands over {}.",
    "translate": "Translates {}.",
    "uninstall": "Uninstalls {}.",
    "unpin": "Unpins {}.",
    "unregister": "Unregisters {}.",
    "update": "Changes {}.",
    "upgrade": "Upgrades {}.",
    "upload": "Uploads {}.",
    "validate": "Checks {}.",
    "verify": "Confirms {}.",
    "view": "Counts a view of {}.",
}

# The end of an error's name → the sentence about the rest. The first that fits decides.
_ENDINGS = (
    ("_NOT_MODIFIED", "The {} would be the same as before."),
    ("_NOT_ALLOWED", "Not allowed: {}."),
    ("_NOT_SUPPORTED", "Not supported: {}."),
    ("_UNSUPPORTED", "Not supported: {}."),
    ("_NOT_FOUND", "Not found: {}."),
    ("_NOT_AVAILABLE", "Not available: {}."),
    ("_UNAVAILABLE", "Not available: {}."),
    ("_INVALID", "The {} is not valid."),
    ("_EMPTY", "The {} is missing or empty."),
    ("_MISSING", "The {} is missing."),
    ("_REQUIRED", "Needed for this call: {}."),
    ("_EXPIRED", "The {} is out of date."),
    ("_FORBIDDEN", "Forbidden: {}."),
    ("_RESTRICTED", "Restricted: {}."),
    ("_DISABLED", "Switched off: {}."),
    ("_DENIED", "Denied: {}."),
    ("_DECLINED", "Declined: {}."),
    ("_OCCUPIED", "Taken already: {}."),
    ("_DUPLICATE", "Given twice: {}."),
    ("_TOO_LONG", "The {} is too long."),
    ("_TOO_SHORT", "The {} is too short."),
    ("_TOO_BIG", "The {} is too big."),
    ("_TOO_SMALL", "The {} is too small."),
    ("_TOO_HIGH", "The {} is too high."),
    ("_TOO_LOW", "The {} is too low."),
    ("_TOO_MANY", "Too many: {}."),
    ("_TOO_MUCH", "Too many: {}."),
    ("_TOO_FEW", "Too few: {}."),
    ("_TOO_LATE", "Too late: {}."),
    ("_TOO_EARLY", "Too early: {}."),
    ("_TOO_EARLY_X", "Too early ({}): wait that many seconds."),
    ("_TOO_FRESH_X", "Too recent ({}): wait that many seconds."),
    ("_WAIT_XMIN", "Wait that many minutes ({})."),
    ("_WAIT_X", "Wait that many seconds ({})."),
    ("_DELAY_X", "Wait that many seconds ({})."),
    ("_MIGRATE_X", "Another data centre is responsible: {}."),
    ("_FAILED", "Failed: {}."),
    ("_FAIL", "Failed: {}."),
)
_PREFIXES = (("has_", "Whether there is: {}."), ("can_", "Whether one can: {}."), ("is_", "Whether it is {}."))


_BASIC = {"int", "long", "double", "string", "bytes", "int128", "int256", "Bool", "true"}


class Descriptions:
    """What is said of each name: in the texts written by hand (section → name → text), or by the rules."""

    def __init__(self, texts: Mapping[str, Mapping[str, str]]) -> None:
        self._texts = texts

    def method(self, name: str) -> str:
        """A sentence about a method."""
        return self._texts["methods"].get(name) or method_about(name)

    def constructor(self, name: str, tl_type: str) -> str:
        """A sentence about a constructor of ``tl_type``."""
        return constructor_about(name, tl_type)

    def error(self, name: str) -> str:
        """A sentence about an error."""
        return self._texts["errors"].get(name) or error_about(name)

    def field(self, owner: str, name: str, tl_type: str) -> str:
        """A sentence about a field of the constructor or method ``owner``."""
        fields = self._texts["fields"]
        own = fields.get(f"{owner}.{name}")
        if own is None and name == "id" and "<" in tl_type:
            own = "The ids." if tl_type.rpartition("<")[2].rstrip(">") in _BASIC else "Which ones."
        if own is None and name == "hash" and tl_type == "string":
            own = "The last part of the link."
        return own or fields.get(name) or field_about(name, tl_type)


def words(name: str) -> str:
    """``messages.getSavedGifs`` → ``get saved gifs``, ``PHOTO_EXT`` → ``photo ext``, ``top_id`` → ``top id``."""
    plain = name.rpartition(".")[2]
    return " ".join(word.lower() for word in _WORD.findall(plain.lower() if plain.isupper() else plain))


def method_about(name: str) -> str:
    """A sentence about a method."""
    verb, _, rest = words(name).partition(" ")
    if verb in _VERBS:
        return _VERBS[verb].format(rest or words(name.partition(".")[0]))
    return f"Calls {words(name)!r}."


def constructor_about(name: str, tl_type: str) -> str:
    """A sentence about a constructor of ``tl_type``."""
    own, general = words(name), words(tl_type)
    if own == general:
        return f"The ordinary form of {tl_type}."
    if own.startswith(general + " "):
        return f"The form {own.removeprefix(general + ' ')!r} of {tl_type}."
    return f"The form {own!r} of {tl_type}."


def type_about(name: str, forms: int) -> str:
    """A sentence about a type that has ``forms`` constructors."""
    return words(name).capitalize() + (", which has one form." if forms == 1 else f", in one of {forms} forms.")


def field_about(name: str, tl_type: str) -> str:
    """A sentence about a field."""
    plain = words(name)
    for prefix, sentence in _PREFIXES:
        if name.startswith(prefix) and tl_type in {"true", "Bool"}:
            return sentence.format(plain.partition(" ")[2])
    if tl_type in {"true", "Bool"}:
        return f"Whether this applies: {plain}."
    if name.endswith("_date") and tl_type == "int":
        return f"The {plain}, in Unix seconds."
    if name.endswith("_id") and tl_type in {"int", "long"}:
        return f"Id of the {plain.removesuffix(' id')}."
    if name.endswith("_count") and tl_type == "int":
        return f"How many there are: {plain.removesuffix(' count')}."
    return f"The {plain}."


def error_about(name: str) -> str:
    """A sentence about an error."""
    for ending, sentence in _ENDINGS:
        if name.endswith(ending):
            return sentence.format(words(name.removesuffix(ending)))
    return f"The server refuses: {words(name)}."
