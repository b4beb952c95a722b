"""``mock``: mock data centres on this machine, for clients in other processes and other languages."""

from __future__ import annotations

import argparse
import signal

import trio

from trimtp.cli.exits import DONE, Failed, UsageError
from trimtp.cli.output import Output
from trimtp.testing import open_mock_cluster

__all__ = ["mock"]


async def mock(args: argparse.Namespace, out: Output) -> int:
    """Run the cluster until SIGTERM (code 0) or Ctrl-C; the first line on stdout describes it, as JSON."""
    home = args.home
    if home is None:
        home = 2 if 2 in args.dcs else args.dcs[0]
    if args.port and args.port + len(args.dcs) - 1 > 65535:
        raise UsageError(f"--port {args.port}: there are not {len(args.dcs)} ports from there on")
    with trio.open_signal_receiver(signal.SIGTERM) as terminated:
        try:
            async with open_mock_cluster(
                args.dcs, home, strict=args.strict, code=args.code, host=args.host, ports=args.port
            ) as cluster:
                for number, (phone, password) in enumerate(args.user, 1):
                    try:
                        cluster.add_user(phone=phone, password=password, first_name="User", last_name=str(number))
                    except ValueError as error:
                        raise UsageError(f"--user {phone}: {error}") from error
                out.document(cluster.describe())
                await anext(aiter(terminated))
        except ValueError as error:
            raise UsageError(str(error)) from error
        except OSError as error:
            raise Failed(f"cannot listen on {args.host}: {error.strerror or error}") from error
    return DONE
