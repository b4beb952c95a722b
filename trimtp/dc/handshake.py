"""Driving the auth-key exchange over a link: the steps are the core's, the waiting and the threads are ours."""

from __future__ import annotations

import math

import trio

from trimtp.dc.clock import LoopClock
from trimtp.dc.link import Link
from trimtp.errors import TransportError
from trimtp.mtproto import exchange
from trimtp.mtproto.envelope import pack_plain, unpack_plain
from trimtp.mtproto.msg_id import MsgIdSource

__all__ = ["make_auth_key"]


async def make_auth_key(
    link: Link,
    parameters: exchange.ExchangeParameters,
    *,
    clock: LoopClock,
    random_bytes: exchange.RandomBytes,
    seconds: float,
    step_seconds: float,
    unsure_seconds: float = math.inf,
) -> exchange.Made:
    """Run the whole exchange over ``link``, in so many ``seconds`` and each answer of the server in ``step_seconds``,
    and return the new key. The answers after the first have only ``unsure_seconds``, or three times what that one took,
    where that is less.

    Factorisation, primality tests and the big powers run in a worker thread, so the loop is never held up. Raises
    SecurityError when a check fails, ExchangeFailed when the server refuses authentically, and TransportError when
    the link breaks or a deadline passes. Spec: https://core.telegram.org/mtproto/auth_key
    """
    msg_ids = MsgIdSource()
    asked_at = clock.now()
    with trio.move_on_after(seconds):
        step = exchange.begin(parameters, random_bytes)
        while not isinstance(step, exchange.Made):
            if isinstance(step, exchange.Compute):
                step = step.resume(await trio.to_thread.run_sync(step.run, abandon_on_cancel=True))
                continue
            then: exchange.Step | None = None
            with trio.move_on_after(step_seconds):
                if isinstance(step, exchange.Send):
                    await link.send(pack_plain(msg_ids.next(clock.now()), step.request))
                    then = step.then
                else:
                    _, body = unpack_plain(await link.receive_packet())
                    step_seconds = min(step_seconds, max(unsure_seconds, 3 * (clock.now() - asked_at)))
                    then = step.receive(body, clock.now())
            if then is None:
                break
            step = then
        else:
            return step
    raise TransportError(f"{link.description}: the key exchange did not end in time")
