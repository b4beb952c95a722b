"""``trimtp.api``: the generated package under its public name."""

from __future__ import annotations

import sys

import pytest
import trimtp_api

import trimtp.api
from trimtp import api
from trimtp.api import auth


def test_all_ways_lead_to_the_same_classes() -> None:
    assert auth is trimtp_api.auth
    assert trimtp.api.auth is trimtp_api.auth
    assert api.User is trimtp_api.User
    assert api.mtproto is trimtp_api.mtproto
    assert api.from_bytes(api.help.GetConfig().to_bytes()) == trimtp_api.help.GetConfig()


def test_names_are_found_again_without_the_detour() -> None:
    module = sys.modules["trimtp.api"]
    assert module.PeerUser is trimtp_api.PeerUser
    assert vars(module)["PeerUser"] is trimtp_api.PeerUser


def test_unknown_names() -> None:
    module = sys.modules["trimtp.api"]
    with pytest.raises(AttributeError, match="NoSuchThing"):
        module.NoSuchThing  # noqa: B018  # the access is the test
    assert not hasattr(module, "__no_such_dunder__")
    assert "User" in dir(module)
