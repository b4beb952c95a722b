# Written by `python -m tools.facts` from tools/data/dcs.json and tools/data/rsa_keys.json. Do not edit.
"""The data centres and server keys known before the first ``help.getConfig``.

Spec: https://core.telegram.org/api/datacenter, https://core.telegram.org/mtproto/auth_key
"""

from __future__ import annotations

from trimtp.config import DcOption, PublicKey

__all__ = ["PRODUCTION_DC_OPTIONS", "PRODUCTION_PUBLIC_KEYS", "TEST_DC_OPTIONS", "TEST_PUBLIC_KEYS"]

PRODUCTION_DC_OPTIONS = (
    DcOption(1, "149.154.175.50", 443),
    DcOption(1, "2001:b28:f23d:f001::a", 443, ipv6=True),
    DcOption(2, "149.154.167.51", 443),
    DcOption(2, "95.161.76.100", 443),
    DcOption(2, "2001:67c:4e8:f002::a", 443, ipv6=True),
    DcOption(3, "149.154.175.100", 443),
    DcOption(3, "2001:b28:f23d:f003::a", 443, ipv6=True),
    DcOption(4, "149.154.167.91", 443),
    DcOption(4, "2001:67c:4e8:f004::a", 443, ipv6=True),
    DcOption(5, "149.154.171.5", 443),
    DcOption(5, "2001:b28:f23f:f005::a", 443, ipv6=True),
)
"""The addresses of the production servers."""

TEST_DC_OPTIONS = (
    DcOption(1, "149.154.175.10", 443),
    DcOption(1, "2001:b28:f23d:f001::e", 443, ipv6=True),
    DcOption(2, "149.154.167.40", 443),
    DcOption(2, "2001:67c:4e8:f002::e", 443, ipv6=True),
    DcOption(3, "149.154.175.117", 443),
    DcOption(3, "2001:b28:f23d:f003::e", 443, ipv6=True),
)
"""The addresses of the test servers."""

PRODUCTION_PUBLIC_KEYS = (
    PublicKey(
        n=int(
            "e8bb3305c0b52c6cf2afdf7637313489e63e05268e5badb601af417786472e5f93b85438968e20e6729a301c0afc121b"
            "f7151f834436f7fda680847a66bf64accec78ee21c0b316f0edafe2f41908da7bd1f4a5107638eeb67040ace472a14f9"
            "0d9f7c2b7def99688ba3073adb5750bb02964902a359fe745d8170e36876d4fd8a5d41b2a76cbff9a13267eb9580b2d0"
            "6d10357448d20d9da2191cb5d8c93982961cdfdeda629e37f1fb09a0722027696032fe61ed663db7a37f6f263d370f69"
            "db53a0dc0a1748bdaaff6209d5645485e6e001d1953255757e4b8e42813347b11da6ab500fd0ace7e6dfa3736199ccaf"
            "9397ed0745a427dcfa6cd67bcb1acff3",
            16,
        ),
        e=65537,
    ),
)
"""The keys that the production servers answer an auth-key exchange with."""

TEST_PUBLIC_KEYS = (
    PublicKey(
        n=int(
            "c8c11d635691fac091dd9489aedced2932aa8a0bcefef05fa800892d9b52ed03200865c9e97211cb2ee6c7ae96d3fb0e"
            "15aeffd66019b44a08a240cfdd2868a85e1f54d6fa5deaa041f6941ddf302690d61dc476385c2fa655142353cb4e4b59"
            "f6e5b6584db76fe8b1370263246c010c93d011014113ebdf987d093f9d37c2be48352d69a1683f8f6e6c2167983c761e"
            "3ab169fde5daaa12123fa1beab621e4da5935e9c198f82f35eae583a99386d8110ea6bd1abb0f568759f62694419ea5f"
            "69847c43462abef858b4cb5edc84e7b9226cd7bd7e183aa974a712c079dde85b9dc063b8a5c08e8f859c0ee5dcd824c7"
            "807f20153361a7f63cfd2a433a1be7f5",
            16,
        ),
        e=65537,
    ),
)
"""The keys that the test servers answer an auth-key exchange with."""
