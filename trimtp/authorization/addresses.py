"""The addresses of the data centres: those configured, and those the server told of.

What the configuration names stands; the server's list (``help.getConfig``) serves the data centres that it does not
name, or all of them where the configuration is the built-in list. The server's list is kept with the session until it
expires, and asked for again when it has proven wrong.

Spec: https://core.telegram.org/api/config
"""

from __future__ import annotations

from typing import Any

import trimtp_api as api

from trimtp.config import ClientConfig, DcOption, PublicKey
from trimtp.store import Header

__all__ = ["AddressBook"]

_MAX_DC_ID = 1000


class AddressBook:
    """Which addresses are in force, and the RSA keys of CDN data centres."""

    def __init__(self, config: ClientConfig, header: Header) -> None:
        from trimtp.config import builtin

        self._given = config.dc_options
        self._is_builtin = self._given is builtin.PRODUCTION_DC_OPTIONS or self._given is builtin.TEST_DC_OPTIONS
        self._learned = header.dc_options
        self._expires = header.dc_options_expires
        self._unsaved: tuple[tuple[DcOption, ...], float] | None = None
        self.cdn_keys: dict[int, tuple[PublicKey, ...]] = {}
        """By data centre, from help.getCdnConfig; empty while that was not asked for."""

    def options(self) -> list[DcOption]:
        """Every address in force."""
        first, second = (self._learned, self._given) if self._is_builtin else (self._given, self._learned)
        named = {option.id for option in first}
        return [*first, *(option for option in second if option.id not in named)]

    def knows(self, dc_id: int) -> bool:
        """Whether there is an address for this data centre."""
        return any(option.id == dc_id for option in self.options())

    def is_cdn(self, dc_id: int) -> bool:
        """Whether this is a CDN data centre: its addresses are all flagged so."""
        flags = [option.cdn for option in self.options() if option.id == dc_id]
        return bool(flags) and all(flags)

    def learn(self, config: api.Config) -> bool:
        """Take the server's list; whether it has changed."""
        options = tuple(_dc_option(option) for option in config.dc_options if _is_usable(option))
        if not options:
            return False
        changed = options != self._learned
        if changed or self._expires != config.expires:
            self._learned, self._expires = options, float(config.expires)
            self._unsaved = (options, self._expires)
        return changed

    def learn_cdn_keys(self, config: api.CdnConfig) -> None:
        """Take the RSA keys of the CDN data centres; one that cannot be read is left out."""
        found: dict[int, tuple[PublicKey, ...]] = {}
        for key in config.public_keys:
            try:
                public = PublicKey.from_pem(key.public_key)
            except ValueError:
                continue
            found[key.dc_id] = (*found.get(key.dc_id, ()), public)
        self.cdn_keys = found

    # ---- the store -------------------------------------------------------------------------------------------------

    def unsaved(self) -> tuple[tuple[DcOption, ...], float] | None:
        """The list and its expiry while the store has an older one."""
        return self._unsaved

    def saved(self, what: tuple[tuple[DcOption, ...], float] | None) -> None:
        """``what`` :meth:`unsaved` gave is in the store now."""
        if self._unsaved is what:
            self._unsaved = None

    @staticmethod
    def header_fields(what: tuple[tuple[DcOption, ...], float] | None) -> dict[str, Any]:
        """``what`` :meth:`unsaved` gave, as fields of the header."""
        return {} if what is None else {"dc_options": what[0], "dc_options_expires": what[1]}


def _is_usable(option: api.DcOption) -> bool:
    return 1 <= option.id <= _MAX_DC_ID and bool(option.ip_address) and 1 <= option.port <= 65535


def _dc_option(option: api.DcOption) -> DcOption:
    return DcOption(
        id=option.id,
        host=option.ip_address,
        port=option.port,
        ipv6=option.ipv6,
        media_only=option.media_only,
        cdn=option.cdn,
        tcpo_only=option.tcpo_only,
        this_port_only=option.this_port_only,
        static=option.static,
        secret=option.secret,
    )
