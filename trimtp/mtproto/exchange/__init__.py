"""The auth-key exchange as a chain of typed steps, client and server side by side.

A client calls :func:`begin` and follows the steps: :class:`Send` (its ``request`` goes out, and ``then`` is next),
:class:`Await` (what comes back goes into ``receive``), :class:`Compute` (its ``run`` is CPU-heavy and belongs in a
thread, the result goes into ``resume``), until it holds a :class:`Made`. A server feeds what arrives to
:class:`ServerExchange` and sends what comes out.

=========================  ==============================================  ==========================================
client                     on the wire (plain messages)                    server
=========================  ==============================================  ==========================================
``begin`` → Send           ``req_pq_multi``                        →       draws pq
checks, Compute: p, q      ←                              ``resPQ``
Send, Compute: g_b         ``req_DH_params`` (RSA_PAD)             →       checks, draws a
checks                     ←   ``server_DH_params_ok`` (AES-IGE)
Send, Compute: g_ab        ``set_client_DH_params`` (AES-IGE)      →       checks, has the key
checks, Made               ←                          ``dh_gen_ok``        ``made``
=========================  ==============================================  ==========================================

Both powers are computed while the answer is under way; the first is a guess at the server's group, and computed again
in any other one. ``server_DH_params_fail`` sends the client back to the start and ``dh_gen_retry`` to g_b, both a few
times.
Spec: https://core.telegram.org/mtproto/auth_key
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from trimtp.mtproto.exchange.client import begin
from trimtp.mtproto.exchange.steps import (
    Await,
    Compute,
    ExchangeParameters,
    Made,
    NoTrustedKey,
    RandomBytes,
    Send,
    Step,
)

if TYPE_CHECKING:
    from trimtp.mtproto.exchange.server import ExchangeRefused, ServerExchange, ServerScript, Tamper

__all__ = [
    "Await",
    "Compute",
    "ExchangeParameters",
    "ExchangeRefused",
    "Made",
    "NoTrustedKey",
    "RandomBytes",
    "Send",
    "ServerExchange",
    "ServerScript",
    "Step",
    "Tamper",
    "begin",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from trimtp.mtproto.exchange import server  # which a client does without

    return getattr(server, name)
