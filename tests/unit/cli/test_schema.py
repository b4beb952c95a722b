"""Looking up names."""

from __future__ import annotations

import trimtp_api as api

from trimtp.cli.schema import all_classes, closest


def test_every_name_of_the_schema_is_found_once() -> None:
    names = [cls.TL_NAME for cls in all_classes()]
    assert len(names) == len(set(names)) > 2000
    assert {"user", "auth.signIn", "auth.authorization", "invokeWithLayer"} <= set(names)
    assert "resPQ" not in names
    assert all(name == api.by_name(name).TL_NAME for name in names[::50])


def test_suggestions() -> None:
    names = ["auth.signIn", "auth.signUp", "user"]
    assert closest("AUTH.SIGNIN", names) == "; did you mean auth.signIn?"
    assert closest("signUp", names) == "; did you mean auth.signUp?"
    assert closest("usr", names) == "; did you mean user?"
    assert closest("something else", names) == ""
