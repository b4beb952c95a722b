"""The two-step verification of the mock's accounts. Spec: https://core.telegram.org/api/srp"""

from __future__ import annotations

from collections.abc import Callable

from trimtp.crypto import dh, srp
from trimtp.testing.refusal import Refusal

__all__ = ["GROUP", "Password"]

GROUP = (dh.TELEGRAM_PRIME, 3)


class Password:
    """The two-step verification of one account: salts and verifier, and the challenges that are still open.

    ``recovery_since`` and ``reset_at`` (Unix seconds) say when a recovery code was sent, and when a reset may be
    carried out.
    """

    def __init__(
        self, verifier: bytes, salt1: bytes, salt2: bytes, hint: str | None, random_bytes: Callable[[int], bytes]
    ) -> None:
        self.salt1: bytes = salt1
        self.salt2: bytes = salt2
        self.hint: str | None = hint
        self.p: int = GROUP[0]
        self.g: int = GROUP[1]
        self.recovery_since: float | None = None
        self.reset_at: int | None = None
        self._random_bytes = random_bytes
        self._verifier = verifier
        self._open: dict[int, srp.SrpServer] = {}

    @classmethod
    def of(cls, password: str, hint: str | None, random_bytes: Callable[[int], bytes]) -> Password:
        """The verification by this password."""
        salt1, salt2 = random_bytes(40), random_bytes(16)
        verifier = srp.verifier(password, salt1, salt2, GROUP[1], GROUP[0])
        return cls(verifier, salt1, salt2, hint, random_bytes)

    def challenge(self) -> tuple[int, bytes]:
        """A new challenge: its srp_id and srp_B."""
        srp_id = int.from_bytes(self._random_bytes(8), "little", signed=True)
        server = srp.SrpServer(
            self._verifier, salt1=self.salt1, salt2=self.salt2, g=self.g, p=self.p, random_bytes=self._random_bytes
        )
        self._open[srp_id] = server
        return srp_id, server.B

    def check(self, srp_id: int, a: bytes, m1: bytes) -> bool:
        """Whether an answer proves the password; a challenge is good for one attempt. Raises Refusal without one."""
        server = self._open.pop(srp_id, None)
        if server is None:
            raise Refusal("SRP_ID_INVALID")
        return server.verify(a, m1)
