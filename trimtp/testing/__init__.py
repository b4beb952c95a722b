"""A mock Telegram for tests: of trimtp, of programs that use it, and of any other MTProto client.

    from trimtp.testing import open_mock_cluster

    async with open_mock_cluster(dcs=(1, 2, 4), home_dc_id=2) as cluster:
        user = cluster.add_user(phone="+15550001", first_name="Ada", password="correct horse")
        config = cluster.client_config()

Every data centre is a real MTProto server: real key exchange, encryption, sessions, service messages, over loopback TCP
or, with ``in_memory=True``, over in-memory streams that go with ``trio.testing.MockClock`` (under a clock that jumps by
itself, inside :func:`threads_inline`). What is left out is the
part of the API that nobody's tests need; :meth:`MockCluster.handle` adds a method.

From the outside in: ``cluster`` (all data centres, accounts, files) → ``datacenter`` (one address) → ``connection``
(bytes) → ``keyring`` (one auth_key) → ``session`` and ``outbox`` (MTProto, sans-IO) → ``executor`` (wrappers, faults,
ledger) → ``methods`` (one function per API method).
"""

from __future__ import annotations

from trimtp.testing.accounts import MockUser
from trimtp.testing.cluster import MockCluster, open_mock_cluster
from trimtp.testing.datacenter import MockDc
from trimtp.testing.faults import Faults
from trimtp.testing.ledger import LedgerEntry
from trimtp.testing.methods import Call
from trimtp.testing.refusal import Refusal
from trimtp.testing.threads import threads_inline

__all__ = [
    "Call",
    "Faults",
    "LedgerEntry",
    "MockCluster",
    "MockDc",
    "MockUser",
    "Refusal",
    "open_mock_cluster",
    "threads_inline",
]
