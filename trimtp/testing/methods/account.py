"""``account.*``: the password and its reset, the phone number, the login e-mail address, and who is logged in."""

from __future__ import annotations

import trimtp_api as api

from trimtp.testing.accounts import CODE_SECONDS, FRESH_SECONDS, SentCode, normal_phone
from trimtp.testing.methods.codes import email_pattern, sent_code
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
        has_recovery=user.recovery_email is not None,
        hint=password.hint,
        pending_reset_date=password.reset_at,
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


@method(api.account.ResetAuthorization)
def reset_authorization(call: Call, request: api.account.ResetAuthorization) -> bool:
    """End another login of the account. A login of less than a day may not, where the mock is strict."""
    if call.cluster.strict and call.key.logged_in_for < FRESH_SECONDS:
        raise Refusal("FRESH_RESET_AUTHORISATION_FORBIDDEN")
    mine = call.key.permanent
    for key in call.dc.keys.values():
        if key.permanent is key and key is not mine and key.user_id == call.user.id and key.hash == request.hash:
            key.user_id = None
            return True
    raise Refusal("HASH_INVALID")


# ---- the password ---------------------------------------------------------------------------------------------------


@method(api.account.ResetPassword)
def reset_password(call: Call, _request: api.account.ResetPassword) -> api.account.TypeResetPasswordResult:
    """Take the password away after a week; who called a reset off has to wait for a day."""
    waits = call.cluster.accounts.reset_password(call.user, call.now)
    if waits is None:
        return api.account.ResetPasswordOk()
    date, refused = waits
    if refused:
        return api.account.ResetPasswordFailedWait(retry_date=date)
    return api.account.ResetPasswordRequestedWait(until_date=date)


@method(api.account.DeclinePasswordReset)
def decline_password_reset(call: Call, _request: api.account.DeclinePasswordReset) -> bool:
    """Keep the password after all."""
    call.cluster.accounts.decline_reset(call.user, call.now)
    return True


# ---- the phone number -----------------------------------------------------------------------------------------------


@method(api.account.SendChangePhoneCode)
def send_change_phone_code(call: Call, request: api.account.SendChangePhoneCode) -> api.auth.SentCode:
    """A code to the number that the account shall have."""
    _check_new_phone(call, request.phone_number)
    phone_code_hash = call.cluster.accounts.send_code(request.phone_number, call.now, for_user=call.user.id)
    return sent_code(call, request.phone_number, phone_code_hash)


@method(api.account.ChangePhone)
def change_phone(call: Call, request: api.account.ChangePhone) -> api.User:
    """The account has the number for which the code was right."""
    accounts = call.cluster.accounts
    _check_new_phone(call, request.phone_number)
    sent = accounts.sent(request.phone_number, request.phone_code_hash, call.now)
    if sent.for_user != call.user.id:
        raise Refusal("PHONE_CODE_EXPIRED")
    accounts.enter_code(request.phone_number, request.phone_code_hash, request.phone_code, call.now)
    accounts.finish_code(request.phone_code_hash)
    user = accounts.change_phone(call.user, request.phone_number)
    return user.as_seen_by(user)


def _check_new_phone(call: Call, phone: str) -> None:
    if not normal_phone(phone):
        raise Refusal("PHONE_NUMBER_INVALID")
    if call.cluster.accounts.by_phone(phone) is not None:
        raise Refusal("PHONE_NUMBER_OCCUPIED")


# ---- the login e-mail address ---------------------------------------------------------------------------------------


@method(api.account.SendVerifyEmailCode, login=False)
def send_verify_email_code(call: Call, request: api.account.SendVerifyEmailCode) -> api.account.SentEmailCode:
    """Everybody's code goes to the address that is to become the login address of a number."""
    sent = _email_setup(call, request.purpose)
    if "@" not in request.email.strip("@"):
        raise Refusal("EMAIL_INVALID")
    if request.email.endswith(".invalid"):
        raise Refusal("EMAIL_NOT_ALLOWED")
    sent.email, sent.email_sent_at = request.email, call.now
    return api.account.SentEmailCode(email_pattern=email_pattern(request.email), length=len(call.cluster.code))


@method(api.account.VerifyEmail, login=False)
def verify_email(call: Call, request: api.account.VerifyEmail) -> api.account.EmailVerifiedLogin:
    """The address is the number's, and gets the login code at once."""
    accounts = call.cluster.accounts
    sent = _email_setup(call, request.purpose)
    if sent.email is None or call.now - sent.email_sent_at > CODE_SECONDS:
        raise Refusal("EMAIL_VERIFY_EXPIRED")
    verification = request.verification
    if not isinstance(verification, api.EmailVerificationCode) or verification.code != call.cluster.code:
        raise Refusal("CODE_INVALID")
    accounts.set_login_email(sent.phone, sent.email)
    phone_code_hash = accounts.send_code(sent.phone, call.now)
    return api.account.EmailVerifiedLogin(email=sent.email, sent_code=sent_code(call, sent.phone, phone_code_hash))


def _email_setup(call: Call, purpose: api.TypeEmailVerifyPurpose) -> SentCode:
    """The login that waits for an e-mail address. Raises Refusal where none does."""
    if not isinstance(purpose, api.EmailVerifyPurposeLoginSetup):
        raise Refusal("EMAIL_NOT_SETUP")
    sent = call.cluster.accounts.sent(purpose.phone_number, purpose.phone_code_hash, call.now)
    if sent.kind != "email setup":
        raise Refusal("EMAIL_NOT_SETUP")
    return sent


@method(api.account.UpdateStatus)
def update_status(_call: Call, _request: api.account.UpdateStatus) -> bool:
    """Nobody watches."""
    return True
