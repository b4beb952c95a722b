"""``account.*``: the password's challenge, and who is logged in."""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.methods.registry import Call, method
from trimtp.testing.refusal import Refusal

__all__: list[str] = []


@method(api.account.GetPassword, login=False)
def get_password(call: Call, _request: api.account.GetPassword) -> api.account.Password:
    """A fresh challenge, for whoever is logged in or has just given the right code. Spec: https://core.telegram.org/api/srp"""
    user = call.cluster.accounts.get(call.key.password_of or call.key.user_id)
    if user is None:
        raise Refusal("AUTH_KEY_UNREGISTERED")
    password = call.cluster.accounts.password(user)
    new_algo = api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
        salt1=call.cluster.random_bytes(8),
        salt2=call.cluster.random_bytes(16),
        g=call.cluster.accounts.group[1],
        p=call.cluster.accounts.group[0].to_bytes(256, "big"),
    )
    secure = api.SecurePasswordKdfAlgoPBKDF2HMACSHA512iter100000(salt=call.cluster.random_bytes(8))
    secure_random = call.cluster.random_bytes(256)
    if password is None:
        return api.account.Password(new_algo=new_algo, new_secure_algo=secure, secure_random=secure_random)
    srp_id, srp_b = password.challenge()
    return api.account.Password(
        has_password=True,
        current_algo=api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
            salt1=password.salt1, salt2=password.salt2, g=new_algo.g, p=new_algo.p
        ),
        srp_B=srp_b,
        srp_id=srp_id,
        hint=user.password_hint,
        new_algo=new_algo,
        new_secure_algo=secure,
        secure_random=secure_random,
    )


@method(api.account.GetAuthorizations)
def get_authorizations(call: Call, _request: api.account.GetAuthorizations) -> api.account.Authorizations:
    """The keys of this data centre that are logged in as the same account, the present one first."""
    mine = call.key.permanent
    others = [
        key for key in call.dc.keys.values() if key.permanent is key and key is not mine and key.user_id == call.user.id
    ]
    rows = [mine.as_authorization(current=True), *(key.as_authorization(current=False) for key in others)]
    return api.account.Authorizations(authorization_ttl_days=180, authorizations=rows)


@method(api.account.UpdateStatus)
def update_status(_call: Call, _request: api.account.UpdateStatus) -> bool:
    """Nobody watches."""
    return True
