"""Connecting to a data centre: several addresses raced, through a proxy or the caller's own dialler if asked."""

from __future__ import annotations

import errno
import math
import os
from collections.abc import Sequence
from typing import cast

import trio

from trimtp.config import ByteStream, ClientConfig, DcOption, Dial
from trimtp.dc.tcp import TcpStream
from trimtp.errors import TransportError

__all__ = ["choose_options", "connector", "dial"]

_HEAD_START = 0.3
"""Seconds that an address has for itself before the next one is tried beside it."""
_RACERS = 3


def choose_options(
    options: Sequence[DcOption], dc_id: int, *, media: bool = False, cdn: bool = False
) -> list[DcOption]:
    """The addresses of ``dc_id``, best first.

    IPv4 stands before IPv6, and those that need obfuscation (``tcpo_only``) last. Media addresses come first with
    ``media`` and are left out without; with ``cdn`` only CDN addresses count, and without it none of them.
    """
    fit = [o for o in options if o.id == dc_id and o.cdn == cdn and (media or not o.media_only)]
    return sorted(fit, key=lambda o: (media and not o.media_only, o.tcpo_only, o.ipv6, not o.static))


async def dial(options: Sequence[DcOption], config: ClientConfig) -> tuple[ByteStream, DcOption]:
    """Connect to the first of ``options`` that answers; at most three are tried side by side.

    Returns the stream and the address it leads to. Raises TransportError naming what went wrong with each address.
    """
    if not options:
        raise TransportError("no address is known for it")
    connect = connector(config)
    winner: tuple[ByteStream, DcOption] | None = None
    troubles: dict[DcOption, str] = {}

    async def attempt(option: DcOption, failed: trio.Event) -> None:
        nonlocal winner
        stream: ByteStream | None = None
        try:
            with trio.move_on_after(config.limits.connect_seconds):
                stream = await connect(option.host, option.port)
        except OSError as trouble:
            troubles[option] = _reason(trouble)
        else:
            if stream is None:
                troubles[option] = f"no answer within {config.limits.connect_seconds:g} s"
        if stream is None:
            failed.set()
        elif winner is None:
            winner = (stream, option)
            nursery.cancel_scope.cancel()
        else:  # both came in the same tick
            await _close(stream)

    try:
        async with trio.open_nursery() as nursery:
            for position, option in enumerate(options[:_RACERS]):
                failed = trio.Event()
                nursery.start_soon(attempt, option, failed, name=f"dial {option.host}:{option.port}")
                with trio.move_on_after(_HEAD_START if position + 1 < len(options[:_RACERS]) else math.inf):
                    await failed.wait()
    except BaseException:
        if winner is not None:  # it connected in the tick in which nobody wanted it any more
            await _close(winner[0])  # noqa: ASYNC102 -- it shields itself
        raise
    if winner is None:
        raise TransportError("; ".join(f"{o.host}:{o.port}: {why}" for o, why in troubles.items()))
    return winner


def connector(config: ClientConfig) -> Dial:
    """How a stream is made by these settings: by the caller's own dialler, through a proxy, or straight."""
    return config.dial or (TcpStream.connect if config.proxy is None else _through_proxy(config.proxy))


async def _close(stream: ByteStream) -> None:
    """Close a stream at once, whoever is being cancelled."""
    with trio.CancelScope(shield=True) as scope:
        scope.cancel()
        await stream.aclose()


def _reason(trouble: BaseException) -> str:
    """What the operating system said; Trio wraps it, alone or in a group, when all addresses of a name failed."""
    while trouble.__cause__ is not None:
        trouble = trouble.__cause__
    if isinstance(trouble, BaseExceptionGroup):
        return _reason(trouble.exceptions[0])
    if isinstance(trouble, OSError) and trouble.errno is not None and trouble.errno in errno.errorcode:
        return os.strerror(trouble.errno)
    return str(trouble) or type(trouble).__name__


def _through_proxy(url: str) -> Dial:
    async def connect(host: str, port: int) -> ByteStream:
        from python_socks import ProxyError
        from python_socks.async_.trio import Proxy

        try:
            sock = await Proxy.from_url(url).connect(host, port, timeout=math.inf)
        except ProxyError as trouble:
            raise OSError(f"the proxy refused: {trouble}") from None
        return cast("ByteStream", trio.SocketStream(sock))

    return connect
