"""What the API's errors mean: their classes, what to do about each, and which requests may run twice. Pure."""

from __future__ import annotations

from trimtp.rpc.classify import is_repeatable
from trimtp.rpc.errors import parse_error
from trimtp.rpc.policy import Action, Context, Tries, decide

__all__ = ["Action", "Context", "Tries", "decide", "is_repeatable", "parse_error"]
