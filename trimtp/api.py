"""The Telegram API as Python classes: the generated package :mod:`trimtp_api` under its public name.

``from trimtp import api``, ``import trimtp.api`` and ``from trimtp.api import auth`` all reach the same classes.
Nothing is loaded before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trimtp_api import *  # noqa: F403  # the names are the schema's


def __getattr__(name: str) -> object:
    import trimtp_api

    # nothing dunder: with the package's __path__, `import trimtp.api.auth` would load second copies of the classes
    if not name.startswith("__") and hasattr(trimtp_api, name):
        value: object = getattr(trimtp_api, name)
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    import trimtp_api

    return dir(trimtp_api)
