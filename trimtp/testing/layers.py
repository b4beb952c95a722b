"""Clients of older layers: what they send is read, and what they get is written, in the forms of their layer.

A server keeps to the layer that a client named in invokeWithLayer; few programs are of the newest one. The table lists
the constructors that the mock sends, and the methods that it answers, whose form has changed since layer 198; all
others are the same in every layer from there on. Between two forms nothing but fields came in: what a form has not is
left out, whether it is set or not. The layer after which a form ended is one in which it was seen, and the next form
was seen some layers later: a client from in between is given the later form. Clients of a layer before 198 are given
the forms of 198, which some of them do not know.

Spec: https://core.telegram.org/api/invoking#layers
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import trimtp_api as api
from trimtp_api import TLDecodeError, TLObject

from trimtp.testing import wire

__all__ = ["OLDEST", "form_names", "in_layer", "read"]

OLDEST: Final = 198
"""The first layer whose forms are all known."""


@dataclass(frozen=True, slots=True)
class _Form:
    """What a constructor was until the layer ``until``: its id, and the fields of today's that it has not."""

    until: int
    constructor_id: int
    without: frozenset[str]


def _forms(*steps: tuple[int, int, str]) -> tuple[_Form, ...]:
    """The forms, oldest first, from steps back in time: layer, id, and the fields that came right after it."""
    forms: list[_Form] = []
    without: frozenset[str] = frozenset()
    for until, constructor_id, came in steps:
        without |= set(came.split())
        forms.append(_Form(until, constructor_id, without))
    return tuple(reversed(forms))


_FORMS: Final[Mapping[str, tuple[_Form, ...]]] = {
    "dialog": _forms((223, 0xD58A08C6, "unread_poll_votes_count")),
    "message": _forms(
        (225, 0x95EF6F2B, "rich_message"),
        (223, 0x3AE56482, "guestchat_via_from"),
        (221, 0x9CB490E9, "from_rank"),
        (220, 0xB92F76CF, "summary_from_language"),
        (216, 0x9815CEC8, "schedule_repeat_period"),
        (204, 0xEABCDD4D, "paid_suggested_post_stars paid_suggested_post_ton suggested_post"),
        (198, 0x96FDBBE9, "paid_message_stars"),
    ),
    "messages.messages": _forms((214, 0x8C718E87, "topics")),
    "messages.messagesSlice": _forms((214, 0x762B263D, "topics"), (204, 0x3A54685E, "search_flood")),
    "peerSettings": _forms(
        (
            198,
            0xACD66C5E,
            "charge_paid_message_stars registration_month phone_country name_change_date photo_change_date",
        )
    ),
    "user": _forms(
        (
            227,
            0x31774388,
            "bot_forum_can_manage_topics bot_can_manage_bots bot_guestchat bot_guard linked_community_id",
        ),
        (216, 0x20B1422, "bot_forum_view stories_max_id"),
        (198, 0x4B46C37E, "send_paid_messages_stars"),
    ),
    "userFull": _forms(
        (
            223,
            0xA02BC13E,
            "noforwards_my_enabled noforwards_peer_enabled unofficial_security_risk bot_manager_id",
        ),
        (214, 0xC577B5AD, "note"),
        (
            204,
            0x99E78045,
            "theme stars_rating stars_my_pending_rating stars_my_pending_rating_date main_tab saved_music",
        ),
        (198, 0x4D975BBC, "display_gifts_button send_paid_messages_stars disallowed_gifts"),
    ),
}

_METHODS: Final[Mapping[int, type[api.Function[Any]]]] = {
    0x983F9745: api.messages.SendMessage,
    0xFBF2340A: api.messages.SendMessage,
    0xFE05DC9A: api.messages.SendMessage,
    0x545CD15A: api.messages.SendMessage,
    0x7852834E: api.messages.SendMedia,
    0xA550CD78: api.messages.SendMedia,
    0xAC55D9C1: api.messages.SendMedia,
}
"""Methods by the ids that they had since layer 198. All that came to them is optional: only the id differs."""


def form_names() -> list[str]:
    """The TL names of the constructors whose older forms are known."""
    return sorted(_FORMS)


# ---- what clients send ----------------------------------------------------------------------------------------------


def read(body: bytes) -> TLObject:
    """The call in ``body``, a method in the form of any layer, wrapped or not. Raises TLDecodeError."""
    while True:
        try:
            return api.from_bytes(body)
        except TLDecodeError as error:
            at = error.offset
            method = None if at is None else _METHODS.get(int.from_bytes(body[at : at + 4], "little"))
            if at is None or method is None:
                raise
            body = body[:at] + struct.pack("<I", method.CONSTRUCTOR_ID) + body[at + 4 :]


# ---- what clients get -----------------------------------------------------------------------------------------------


def in_layer(value: Any, layer: int | None) -> Any:
    """A value such that its bytes are of ``layer`` (None: the newest): itself, or something that can be written."""
    if layer is None or layer >= api.LAYER:
        return value
    if isinstance(value, list | tuple):
        items = [in_layer(item, layer) for item in value]
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    if not isinstance(value, TLObject):
        return value
    fields = {name: getattr(value, name) for name in value.__struct_fields__}
    older = {name: new for name, old in fields.items() if (new := in_layer(old, layer)) is not old}
    if older:
        value = value.__replace__(**older)
    form = next((form for form in _FORMS.get(value.TL_NAME, ()) if layer <= form.until), None)
    return value if form is None else _Older(value, form)


class _Older:
    """An object in an older form; it can be written, as every object can."""

    def __init__(self, value: TLObject, form: _Form) -> None:
        self._value = value
        self._form = form

    def write_to(self, out: bytearray) -> None:
        """Append it, its old constructor id first."""
        names = {field.tl_name: field.name for field in api.fields(type(self._value))}
        words = [word.partition(":")[::2] for word in self._value.TL.partition(" = ")[0].split(" ")[1:]]
        words = [(name, kind) for name, kind in words if name not in self._form.without]
        flags = {name: 0 for name, kind in words if kind == "#"}
        for name, kind in words:
            condition, optional, _ = kind.partition("?")
            if optional and getattr(self._value, names[name]) not in (None, False):
                word, _, bit = condition.partition(".")
                flags[word] |= 1 << int(bit)
        out += struct.pack("<I", self._form.constructor_id)
        for name, kind in words:
            condition, optional, kind_if_set = kind.partition("?")
            word, _, bit = condition.partition(".")
            if kind == "#":
                out += struct.pack("<I", flags[name])
            elif not optional:
                _write(out, kind, getattr(self._value, names[name]))
            elif kind_if_set != "true" and flags[word] >> int(bit) & 1:
                _write(out, kind_if_set, getattr(self._value, names[name]))

    def to_bytes(self) -> bytes:
        """It as bytes."""
        out = bytearray()
        self.write_to(out)
        return bytes(out)


def _write(out: bytearray, kind: str, value: Any) -> None:
    """A field of one of the types that the forms above have."""
    if kind.startswith("Vector<"):
        out += struct.pack("<Ii", wire.VECTOR, len(value))
        for item in value:
            _write(out, kind[7:-1], item)
    elif kind in ("int", "long"):
        out += struct.pack("<i" if kind == "int" else "<q", value)
    elif kind == "string":
        out += wire.pack_bytes(value.encode())
    else:
        value.write_to(out)
