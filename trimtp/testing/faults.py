"""Things that go wrong on purpose at one mock data centre.

Every fault is switched on by a plain call, takes effect with the next thing that happens, and ends by itself after
``times`` (``math.inf``: never) or by :meth:`Faults.clear`. Method names are TL names; ``"*"`` is any method.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import trio

from trimtp.mtproto.exchange import ServerScript
from trimtp.testing.refusal import Refusal

if TYPE_CHECKING:
    from trimtp.testing.datacenter import MockDc

__all__ = ["Faults"]

_Kind = Literal["error", "stall", "drop answer", "announce"]


@dataclass(slots=True)
class _Rule:
    kind: _Kind
    method: str
    times: float
    refusal: Refusal | None = None


class Faults:
    """The faults of one data centre: ``cluster.dc(4).faults``. The others are not touched by them."""

    def __init__(self, dc: MockDc) -> None:
        self._dc = dc
        self._rules: list[_Rule] = []
        self._parked: list[tuple[str, Callable[[], None]]] = []
        self._codes: list[int] = []
        self._scripts: list[ServerScript] = []
        self._audible = trio.Event()
        self._audible.set()
        self.connections_to_drop: float = 0
        self.packets_to_corrupt: float = 0
        self.answer_delay: float = 0.0
        self.refusing: bool = False

    # ---- connections -------------------------------------------------------------------------------------------------

    def drop(self, n: float = 1) -> None:
        """Accept the next ``n`` connections and close them at once."""
        self.connections_to_drop = n

    def refuse(self) -> None:
        """Refuse new connections, as a server that is down does, until :meth:`accept`. Those that stand stay."""
        self.refusing = True
        self._dc.stop_listening()

    def accept(self) -> None:
        """Take new connections again, on the same port."""
        self.refusing = False
        self._dc.start_listening()

    def reset(self) -> None:
        """Break all connections that stand: the client sees a reset, or the end of an in-memory stream."""
        for connection in list(self._dc.connections):
            connection.abort()

    def mute(self) -> None:
        """Neither read nor write on any connection, old or new, until :meth:`unmute`: half-open, from outside."""
        if self._audible.is_set():
            self._audible = trio.Event()

    def unmute(self) -> None:
        """Go on where :meth:`mute` stopped; what was held back is processed now."""
        self._audible.set()

    def delay(self, seconds: float) -> None:
        """Send everything ``seconds`` later than it would be; 0 ends it."""
        self.answer_delay = seconds

    def transport_code(self, code: int, times: int = 1) -> None:
        """Answer the next ``times`` packets with a transport error such as -404 or -429, and close the connection."""
        self._codes += [code] * times

    def corrupt(self, times: float = 1) -> None:
        """Flip a bit in the next ``times`` encrypted packets that the server sends."""
        self.packets_to_corrupt = times

    # ---- what the server knows ---------------------------------------------------------------------------------------

    def forget_key(self, key_id: int | None = None) -> None:
        """Forget the auth_key with this id (unsigned), or every one: their packets are answered by -404.

        With a permanent key go the temporary ones that are bound to it.
        """
        for key in list(self._dc.keys.values()):
            if key_id is None or key_id in (key.id, key.permanent.id):
                del self._dc.keys[key.id]

    def forget_temporary_keys(self) -> None:
        """Forget every temporary auth_key, and no permanent one."""
        for key in list(self._dc.keys.values()):
            if key.expires_at is not None:
                del self._dc.keys[key.id]

    def forget_bindings(self) -> None:
        """Keep the temporary auth_keys, but forget what they were bound to: 401 AUTH_KEY_PERM_EMPTY from now on."""
        for key in self._dc.keys.values():
            key.bound_to = None

    def forget_authorizations(self) -> None:
        """Keep every auth_key but log it out, as if the account had ended all its sessions: 401 from now on."""
        for key in self._dc.keys.values():
            key.user_id = None

    def forget_sessions(self) -> None:
        """Forget every session with its unacknowledged answers, as a restart does: new_session_created follows."""
        for key in self._dc.keys.values():
            key.sessions.clear()

    def rotate_salts(self) -> None:
        """Make every salt invalid that any client knows: bad_server_salt follows."""
        for key in self._dc.keys.values():
            key.salts.replace(self._dc.now())

    def exchange(self, script: ServerScript, times: int = 1) -> None:
        """Let the auth-key exchange on the next ``times`` connections go as the script says.

        ``ServerScript(retries=2)`` asks twice for another g_b, ``fail`` and ``params_fails`` refuse, ``tamper`` changes
        what is sent; see :class:`trimtp.mtproto.exchange.ServerScript`.
        """
        self._scripts += [script] * times

    # ---- API calls ---------------------------------------------------------------------------------------------------

    def error(self, method: str, name: str, *, code: int | None = None, times: float = 1) -> None:
        """Answer the next ``times`` calls of ``method`` with this rpc_error instead of executing them.

        ``name`` is written as on the wire (``"FLOOD_WAIT_30"``). Raises ValueError if it is no documented error and
        no ``code`` is given.
        """
        self._rules.append(_Rule("error", method, times, Refusal(name, code)))

    def stall(self, method: str, times: float = math.inf) -> None:
        """Receive calls of ``method`` but do not execute them until :meth:`release`.

        The steps of the auth-key exchange (``"req_pq_multi"``, ``"req_DH_params"``, ``"set_client_DH_params"``) can
        be stalled as well; they are swallowed.
        """
        self._rules.append(_Rule("stall", method, times))

    def stalled(self, method: str = "*") -> int:
        """How many calls of ``method`` wait for :meth:`release`."""
        return sum(method in ("*", name) for name, _ in self._parked)

    def release(self, method: str = "*") -> int:
        """Stop stalling ``method`` and execute what waits, in order; returns how many calls that were."""
        self._rules = [rule for rule in self._rules if rule.kind != "stall" or method not in ("*", rule.method)]
        waiting = [(name, run) for name, run in self._parked if method in ("*", name)]
        self._parked = [(name, run) for name, run in self._parked if method not in ("*", name)]
        for _, run in waiting:
            run()
        return len(waiting)

    def drop_answer(self, method: str, times: float = 1) -> None:
        """Execute the next ``times`` calls of ``method`` and keep their answers back until the client reconnects.

        (Or until it asks for them by msg_resend_req or by sending the same message again.)
        """
        self._rules.append(_Rule("drop answer", method, times))

    def announce_answer(self, method: str, times: float = 1) -> None:
        """Execute the next ``times`` calls of ``method`` and only announce the answers, by msg_detailed_info."""
        self._rules.append(_Rule("announce", method, times))

    def clear(self) -> None:
        """End all faults, and execute what was stalled."""
        self._rules.clear()
        self._codes.clear()
        self._scripts.clear()
        self.connections_to_drop = self.packets_to_corrupt = 0
        self.answer_delay = 0.0
        self.unmute()
        if self.refusing:
            self.accept()
        self.release()

    # ---- asked by the data centre ------------------------------------------------------------------------------------

    def take(self, kind: _Kind, method: str) -> _Rule | None:
        """The rule of this kind that ``method`` falls under now, used up once."""
        for rule in self._rules:
            if rule.kind == kind and rule.method in ("*", method):
                rule.times -= 1
                if rule.times <= 0:
                    self._rules.remove(rule)
                return rule
        return None

    def take_code(self) -> int | None:
        """The transport error that the packet just received is answered with, if any."""
        return self._codes.pop(0) if self._codes else None

    def take_script(self) -> ServerScript | None:
        """How the exchange about to begin goes, None for well."""
        return self._scripts.pop(0) if self._scripts else None

    def take_drop(self) -> bool:
        """Whether the connection just accepted is to be closed."""
        self.connections_to_drop -= 1
        return self.connections_to_drop >= 0

    def take_corruption(self) -> bool:
        """Whether the packet about to be sent is to be damaged."""
        self.packets_to_corrupt -= 1
        return self.packets_to_corrupt >= 0

    def park(self, method: str, run: Callable[[], None]) -> None:
        """Keep a stalled call."""
        self._parked.append((method, run))
        self._dc.cluster.notify()

    async def wait_audible(self) -> None:
        """Wait until the data centre is not muted."""
        while not self._audible.is_set():
            await self._audible.wait()
