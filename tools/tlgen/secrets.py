"""Which fields hold secrets, so that ``repr`` does not show them (logs and tracebacks print reprs)."""

from __future__ import annotations

from tools.tlgen.names import field_name
from tools.tlgen.parser import Combinator

__all__ = ["hidden_fields"]

_EVERYWHERE = {
    "api_hash",
    "bot_auth_token",
    "encrypted_message",
    "encryption_key",
    "future_auth_token",
    "logout_tokens",
    "new_nonce",
    "new_password_hash",
    "phone_code",
    "secret",
    "secure_secret",
    "secure_secret_hash",
    "srp_B",
    "tmp_password",
    "web_auth_token",
}
_SOMEWHERE = {
    "auth.acceptLoginToken": {"token"},
    "auth.checkRecoveryPassword": {"code"},
    "auth.exportedAuthorization": {"bytes"},
    "auth.importAuthorization": {"bytes"},
    "auth.importLoginToken": {"token"},
    "auth.loginToken": {"token"},
    "auth.loginTokenMigrateTo": {"token"},
    "auth.recoverPassword": {"code"},
    "account.confirmPasswordEmail": {"code"},
    "emailVerificationCode": {"code"},
    "emailVerificationGoogle": {"token"},
    "emailVerificationApple": {"token"},
    "inputCheckPasswordSRP": {"A", "M1"},
}


def hidden_fields(combinator: Combinator) -> list[str]:
    """The Python names of the fields that ``repr`` must not show."""
    here = _SOMEWHERE.get(combinator.name, set())
    return [field_name(part.name) for part in combinator.fields if part.name in _EVERYWHERE or part.name in here]
