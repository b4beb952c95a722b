"""The API methods of a mock data centre, one module per namespace of the schema."""

from __future__ import annotations

from trimtp.testing.methods.registry import Call, Handler, Method, builtin_methods

__all__ = ["Call", "Handler", "Method", "builtin_methods"]
