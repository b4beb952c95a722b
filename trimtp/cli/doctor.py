"""``doctor``: what of a working client works here — the network, the clock, the session, the ciphers, the versions."""

from __future__ import annotations

import argparse
import os
import platform
import secrets
import statistics
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import trimtp_api as api
import trio

from trimtp.cli.exits import DONE, FAILED
from trimtp.cli.output import Output
from trimtp.cli.patience import Tell, told
from trimtp.cli.session import PASSPHRASE, build_config, session_path
from trimtp.config import TRANSPORT_NAMES, ClientConfig
from trimtp.crypto import aes
from trimtp.dc.dial import choose_options, dial
from trimtp.dc.link import Link
from trimtp.errors import PassphraseNeeded, SessionInUse, StoreError, TrimtpError
from trimtp.mtproto.envelope import pack_plain, unpack_plain
from trimtp.mtproto.exchange import Await, ExchangeParameters, Send, begin
from trimtp.mtproto.msg_id import MsgIdSource
from trimtp.store import files, summarise
from trimtp.store.cipher import normalised
from trimtp.store.database import SCHEMA_VERSION, look
from trimtp.store.lease import Lease
from trimtp.transport import client_transport

__all__ = ["doctor"]

_AT_ONCE: Final = 8
_MOST_SECONDS: Final = 10.0
_AES_BYTES: Final = 1 << 20
_SKEW_WORTH_A_WORD: Final = 5.0
_PACKAGES: Final = ("trimtp", "trio", "anyio", "msgspec", "pycryptodome", "cryptg", "psycopg")


@dataclass(frozen=True)
class Probe:
    """One data centre asked by one transport; ``milliseconds`` for connecting and the first step of a key exchange.

    ``skew`` is the server's clock minus ours in seconds. ``trouble`` is empty if it answered as it has to.
    """

    dc: int
    transport: str
    address: str = ""
    milliseconds: float | None = None
    skew: float | None = None
    trouble: str = ""


async def doctor(args: argparse.Namespace, out: Output) -> int:
    """Examine all of it. Code 1 if the home data centre cannot be reached, or the session cannot be read."""
    config = build_config(args)
    transports = [config.transport] if args.transport else list(TRANSPORT_NAMES)
    probes = await _reach(config, transports, args.timeout, out.note)
    session = await trio.to_thread.run_sync(_session, session_path(args), _passphrase())
    speed = await trio.to_thread.run_sync(_aes)
    skews = [probe.skew for probe in probes if probe.skew is not None]
    skew = statistics.median(skews) if skews else None
    reached = any(not probe.trouble for probe in probes if probe.dc == config.home_dc_id)
    healthy = reached and not session["trouble"]
    if out.json:
        out.document(
            {
                "ok": healthy,
                "data_centres": [asdict(probe) for probe in probes],
                "clock_skew": skew,
                "session": session,
                "aes": speed,
                "versions": _versions(),
            }
        )
        return DONE if healthy else FAILED
    _tell_network(out, config, probes)
    if skew is not None:
        note = " (set the clock; the client corrects for it)" if abs(skew) > _SKEW_WORTH_A_WORD else ""
        out.say(f"clock      {skew:+.1f} s from the servers{note}")
    out.say(f"session    {_session_line(session)}")
    out.say(f"AES-IGE    {speed['backend']}: {speed['encrypt']:.0f} MB/s out, {speed['decrypt']:.0f} MB/s in")
    out.say("versions   " + ", ".join(f"{name} {number}" for name, number in _versions().items()))
    if not reached:
        out.note(f"trimtp doctor: the home data centre {config.home_dc_id} cannot be reached")
    if session["trouble"]:
        out.note(f"trimtp doctor: {session['trouble']}")
    return DONE if healthy else FAILED


# ---- the network ----------------------------------------------------------------------------------------------------


async def _reach(config: ClientConfig, transports: list[str], patience: float, tell: Tell) -> list[Probe]:
    """Every data centre by every transport, a few at a time, each for a limited time; ``tell`` gets the progress."""
    ids = sorted({option.id for option in config.dc_options if choose_options(config.dc_options, option.id)})
    found: dict[tuple[int, str], Probe] = {}
    turns = trio.CapacityLimiter(_AT_ONCE)

    async def probe(dc_id: int, transport: str) -> None:
        async with turns:
            result = Probe(dc_id, transport, trouble=f"no answer within {limit:g} s")
            with trio.move_on_after(limit):
                try:
                    result = await _ask(config, dc_id, transport)
                except TrimtpError as error:
                    result = Probe(dc_id, transport, trouble=str(error))
        found[dc_id, transport] = result

    async def probe_all() -> None:
        async with trio.open_nursery() as nursery:
            for dc_id, transport in wanted:
                nursery.start_soon(probe, dc_id, transport, name=f"probe dc{dc_id} {transport}")

    def waiting_for() -> str:
        dc_id, transport = next(pair for pair in wanted if pair not in found)
        return f"data centre {dc_id} by {transport}; {len(found)} of {len(wanted)} probes are done"

    limit = min(patience, _MOST_SECONDS)
    wanted = [(dc_id, transport) for dc_id in ids for transport in transports]
    await told(probe_all, waiting_for, tell)
    return [found[pair] for pair in wanted]


async def _ask(config: ClientConfig, dc_id: int, transport: str) -> Probe:
    """Connect and make the first step of a key exchange. Raises TransportError, SecurityError, ExchangeFailed."""
    began = trio.current_time()
    stream, option = await dial(choose_options(config.dc_options, dc_id), config)
    address = f"{option.host}:{option.port}"
    link = Link(
        stream,
        client_transport(transport, random_bytes=secrets.token_bytes, dc_id=dc_id),
        description=f"{transport} to {address}",
    )
    try:
        step = begin(ExchangeParameters(dc_id, config.public_keys), secrets.token_bytes)
        assert isinstance(step, Send)
        asked = time.time()
        await link.send(pack_plain(MsgIdSource().next(asked), step.request))
        msg_id, body = unpack_plain(await link.receive_packet())
        now = time.time()
        assert isinstance(step.then, Await)
        step.then.receive(body, now)
    finally:
        await link.aclose()
    # The upper half of a message id is the sender's clock in seconds.
    skew = msg_id / 2**32 - (asked + now) / 2
    return Probe(dc_id, transport, address, (trio.current_time() - began) * 1000, skew)


def _tell_network(out: Output, config: ClientConfig, probes: list[Probe]) -> None:
    rows = [
        (
            f"{probe.dc}{' (home)' if probe.dc == config.home_dc_id else ''}",
            probe.transport,
            probe.address or "-",
            "-" if probe.milliseconds is None else f"{probe.milliseconds:.0f} ms",
            probe.trouble,
        )
        for probe in probes
    ]
    out.table(("DC", "TRANSPORT", "ADDRESS", "ANSWERED IN", ""), rows)


# ---- this machine ---------------------------------------------------------------------------------------------------


def _passphrase() -> bytes | None:
    given = os.environ.get(PASSPHRASE)
    return normalised(given) if given else None


def _session(path: Path, passphrase: bytes | None) -> dict[str, Any]:
    """What is known of the session file, which stays as it is; ``trouble`` is empty if nothing is wrong with it.

    ``keys`` is None where they were not read: the file is in use, of an older format, or encrypted with a passphrase
    that is not at hand.
    """
    about: dict[str, Any] = {"path": str(path), "state": "missing", "trouble": ""}
    try:
        if not files.holds_bytes(path):
            return about | ({"state": "empty"} if path.exists() else {})
        found = summarise(path)
        about |= {
            "state": "healthy",
            "format": found.format,
            "encrypted": found.encrypted,
            "user_id": found.user_id,
            "keys": None,
        }
        lease = Lease.take(path)
        try:
            with files.trouble(f"cannot read the session {path}"):
                data = look(path, passphrase if found.encrypted else None).data
        finally:
            lease.release()
    except SessionInUse as error:
        return about | {"state": "in use", "by": str(error)}
    except PassphraseNeeded:
        return about | {"state": "locked"}
    except (StoreError, OSError, ValueError) as error:
        return about | {"state": "unreadable", "trouble": str(error)}
    if found.format == SCHEMA_VERSION:
        about["keys"] = sorted(str(key) for key, record in data.dcs.items() if record.auth_key is not None)
    return about


def _session_line(session: dict[str, Any]) -> str:
    line = f"{session['path']}: {session['state']}"
    if "format" not in session or session["trouble"]:
        return line
    who = "nobody logged in" if session["user_id"] is None else f"account {session['user_id']}"
    line += f", {who}, format {session['format']}"
    if session["format"] < SCHEMA_VERSION:
        line += f" (its next use makes that {SCHEMA_VERSION})"
    if session["encrypted"]:
        line += f", encrypted{' (TRIMTP_PASSPHRASE lets doctor read on)' if session['state'] == 'locked' else ''}"
    return line if session["keys"] is None else f"{line}, {len(session['keys'])} keys"


def _aes() -> dict[str, Any]:
    """MB/s of AES-IGE, both ways."""
    data, key, iv = secrets.token_bytes(_AES_BYTES), secrets.token_bytes(32), secrets.token_bytes(32)
    speeds = []
    for work in (aes.ige_encrypt, aes.ige_decrypt):
        began = time.perf_counter()
        work(data, key, iv)
        speeds.append(_AES_BYTES / 1e6 / (time.perf_counter() - began))
    backend = "cryptg" if aes.ACCELERATED else "pycryptodome (slow; the extra 'fast' brings cryptg)"
    return {"backend": backend, "encrypt": round(speeds[0], 1), "decrypt": round(speeds[1], 1)}


def _versions() -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version

    found = {"Python": platform.python_version(), "layer": str(api.LAYER)}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
