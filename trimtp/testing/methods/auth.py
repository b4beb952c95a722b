"""``auth.*``: login by code, password, bot token and QR code; exported authorizations; temporary keys.

Spec: https://core.telegram.org/api/auth
"""

from __future__ import annotations

import struct
from hashlib import sha1
from hmac import compare_digest

import trimtp_api as api
from trimtp_api import TLDecodeError, mtproto

from trimtp.crypto import aes, dh, kdf
from trimtp.testing.accounts import CODE_SECONDS, MockUser, Password, normal_phone
from trimtp.testing.keyring import MockKey
from trimtp.testing.methods.codes import CODE_TIMEOUT, email_pattern, sent_code
from trimtp.testing.methods.registry import Call, method
from trimtp.testing.refusal import Refusal

__all__: list[str] = []


@method(api.auth.SendCode, login=False)
def send_code(call: Call, request: api.auth.SendCode) -> api.auth.TypeSentCode:
    """Any phone number gets the cluster's code, on the data centre where its account lives.

    Who shows a future auth token of the account needs no code.
    """
    _check_api_id(request.api_id)
    accounts = call.cluster.accounts
    if not normal_phone(request.phone_number):
        raise Refusal("PHONE_NUMBER_INVALID")
    user = accounts.by_phone(request.phone_number)
    _check_home(call, user, "PHONE_MIGRATE")
    if user is not None and accounts.known_by(user, request.settings.logout_tokens or ()):
        _check_password_free(call, user)
        return api.auth.SentCodeSuccess(authorization=_logged_in(call, user))
    return sent_code(call, request.phone_number, accounts.send_code(request.phone_number, call.now))


@method(api.auth.ResendCode, login=False)
def resend_code(call: Call, request: api.auth.ResendCode) -> api.auth.SentCode:
    """The code once more by the next way, with a new phone_code_hash."""
    accounts = call.cluster.accounts
    sent = accounts.sent(request.phone_number, request.phone_code_hash, call.now)
    if call.now - sent.sent_at < CODE_TIMEOUT:
        call.cluster.deviations["a code sent again before its timeout"] += 1
    phone_code_hash = accounts.resend_code(request.phone_number, request.phone_code_hash, call.now)
    return sent_code(call, request.phone_number, phone_code_hash)


@method(api.auth.ResetLoginEmail, login=False)
def reset_login_email(call: Call, request: api.auth.ResetLoginEmail) -> api.auth.SentCode:
    """Codes go by SMS again: at once, or from a date on."""
    phone_code_hash = call.cluster.accounts.reset_login_email(
        request.phone_number, request.phone_code_hash, call.now, wait=call.cluster.email_reset_wait
    )
    return sent_code(call, request.phone_number, phone_code_hash)


@method(api.auth.CancelCode, login=False)
def cancel_code(call: Call, request: api.auth.CancelCode) -> bool:
    """The code is good no more."""
    call.cluster.accounts.cancel_code(request.phone_number, request.phone_code_hash, call.now)
    return True


@method(api.auth.SignIn, login=False)
def sign_in(call: Call, request: api.auth.SignIn) -> api.auth.TypeAuthorization:
    """Log in by code; the password is asked for where there is one, and a new number may sign up."""
    accounts = call.cluster.accounts
    if not normal_phone(request.phone_number):
        raise Refusal("PHONE_NUMBER_INVALID")
    sent = accounts.sent(request.phone_number, request.phone_code_hash, call.now)
    code = request.phone_code
    if sent.kind == "email":
        verification = request.email_verification
        code = verification.code if isinstance(verification, api.EmailVerificationCode) else None
    elif sent.kind == "email setup":
        code = None
    accounts.enter_code(request.phone_number, request.phone_code_hash, code, call.now)
    user = accounts.by_phone(request.phone_number)
    if user is None:
        if not call.cluster.sign_up:
            raise Refusal("PHONE_NUMBER_UNOCCUPIED")
        call.key.may_sign_up = request.phone_code_hash
        terms = None
        if call.cluster.terms:
            terms = api.help.TermsOfService(
                id=api.DataJSON(data="{}"), text=call.cluster.terms, entities=[], min_age_confirm=16
            )
        return api.auth.AuthorizationSignUpRequired(terms_of_service=terms)
    _check_home(call, user, "PHONE_MIGRATE")
    accounts.finish_code(request.phone_code_hash)
    _check_password_free(call, user)
    return _logged_in(call, user)


@method(api.auth.SignUp, login=False)
def sign_up(call: Call, request: api.auth.SignUp) -> api.auth.Authorization:
    """A new account, after the code was right."""
    accounts = call.cluster.accounts
    if call.key.may_sign_up is None or call.key.may_sign_up != request.phone_code_hash:
        raise Refusal("PHONE_CODE_EXPIRED")
    if accounts.by_phone(request.phone_number) is not None:
        raise Refusal("PHONE_NUMBER_OCCUPIED")
    if not request.first_name:
        raise Refusal("FIRSTNAME_INVALID")
    accounts.finish_code(request.phone_code_hash)
    call.key.may_sign_up = None
    user = accounts.add(
        dc_id=call.dc.id,
        phone=request.phone_number,
        first_name=request.first_name,
        last_name=request.last_name or None,
    )
    return _logged_in(call, user)


@method(api.auth.CheckPassword, login=False)
def check_password(call: Call, request: api.auth.CheckPassword) -> api.auth.Authorization:
    """The second step of a login. Spec: https://core.telegram.org/api/srp"""
    user = call.cluster.accounts.get(call.key.password_of)
    if user is None:
        raise Refusal("AUTH_KEY_UNREGISTERED")
    password = call.cluster.accounts.password(user)
    answer = request.password
    if password is None or not isinstance(answer, api.InputCheckPasswordSRP):
        raise Refusal("PASSWORD_HASH_INVALID")
    if not password.check(answer.srp_id, answer.A, answer.M1):
        raise Refusal("PASSWORD_HASH_INVALID")
    return _logged_in(call, user)


@method(api.auth.RequestPasswordRecovery, login=False)
def request_password_recovery(call: Call, _request: api.auth.RequestPasswordRecovery) -> api.auth.PasswordRecovery:
    """Everybody's code goes to the recovery address."""
    user, password = _locked_out(call)
    if user.recovery_email is None:
        raise Refusal("PASSWORD_RECOVERY_NA")
    password.recovery_since = call.now
    return api.auth.PasswordRecovery(email_pattern=email_pattern(user.recovery_email))


@method(api.auth.CheckRecoveryPassword, login=False)
def check_recovery_password(call: Call, request: api.auth.CheckRecoveryPassword) -> bool:
    """Whether a recovery code is right; it stays good."""
    _check_recovery(call, _locked_out(call)[1], request.code)
    return True


@method(api.auth.RecoverPassword, login=False)
def recover_password(call: Call, request: api.auth.RecoverPassword) -> api.auth.Authorization:
    """Log in by a recovery code: the password is taken away, or replaced."""
    user, password = _locked_out(call)
    _check_recovery(call, password, request.code)
    new = None if request.new_settings is None else _new_password(call, request.new_settings)
    call.cluster.accounts.set_password(user, new)
    return _logged_in(call, user)


@method(api.auth.ImportBotAuthorization, login=False)
def import_bot_authorization(call: Call, request: api.auth.ImportBotAuthorization) -> api.auth.Authorization:
    """Log in a bot."""
    _check_api_id(request.api_id)
    user = call.cluster.accounts.by_bot_token(request.bot_auth_token)
    if user is None:
        raise Refusal("ACCESS_TOKEN_INVALID")
    _check_home(call, user, "USER_MIGRATE")
    return _logged_in(call, user)


@method(api.auth.LogOut)
def log_out(call: Call, _request: api.auth.LogOut) -> api.auth.LoggedOut:
    """The auth_key acts for nobody from now on. Keys on other data centres are not touched."""
    token = None if call.user.is_bot else call.cluster.accounts.new_future_token(call.user)
    call.key.user_id = None
    return api.auth.LoggedOut(future_auth_token=token)


# ---- other data centres ---------------------------------------------------------------------------------------------


@method(api.auth.ExportAuthorization)
def export_authorization(call: Call, request: api.auth.ExportAuthorization) -> api.auth.ExportedAuthorization:
    """Bytes that authorize an auth_key of another data centre."""
    user = call.user
    target = call.cluster.dcs.get(request.dc_id)
    if target is None or target is call.dc or target.cdn:
        raise Refusal("DC_ID_INVALID")
    exported = call.cluster.accounts.export(user, request.dc_id, call.now)
    return api.auth.ExportedAuthorization(id=user.id, bytes=exported)


@method(api.auth.ImportAuthorization, login=False)
def import_authorization(call: Call, request: api.auth.ImportAuthorization) -> api.auth.Authorization:
    """Use exported bytes: they are good once, here, for a minute."""
    return _logged_in(call, call.cluster.accounts.import_(request.id, request.bytes, call.dc.id, call.now))


# ---- QR codes -------------------------------------------------------------------------------------------------------


@method(api.auth.ExportLoginToken, login=False)
def export_login_token(call: Call, request: api.auth.ExportLoginToken) -> api.auth.TypeLoginToken:
    """A token to show as a QR code; once it was accepted, the login. Spec: https://core.telegram.org/api/qr-login"""
    _check_api_id(request.api_id)
    if call.key.login_token is not None:
        shown = call.cluster.accounts.accepted_token(call.key.login_token, call.now)
        user = None if shown is None else call.cluster.accounts.get(shown.user_id)
        if user is not None:
            if user.dc_id != call.dc.id:
                return api.auth.LoginTokenMigrateTo(dc_id=user.dc_id, token=call.key.login_token)
            return _token_login(call, user)
    token, shown = call.cluster.accounts.new_token(call.now)
    call.key.login_token = token
    call.session.wants_updates = True
    return api.auth.LoginToken(expires=int(shown.expires_at), token=token)


@method(api.auth.ImportLoginToken, login=False)
def import_login_token(call: Call, request: api.auth.ImportLoginToken) -> api.auth.TypeLoginToken:
    """The second half of a QR login, on the account's own data centre."""
    user = call.cluster.accounts.get(call.cluster.accounts.token(request.token, call.now).user_id)
    if user is None:
        raise Refusal("AUTH_TOKEN_INVALID")
    if user.dc_id != call.dc.id:
        return api.auth.LoginTokenMigrateTo(dc_id=user.dc_id, token=request.token)
    return _token_login(call, user)


@method(api.auth.AcceptLoginToken)
def accept_login_token(call: Call, request: api.auth.AcceptLoginToken) -> api.Authorization:
    """What the phone sends that has scanned the QR code."""
    call.cluster.accept_login_token(request.token, call.user)
    return call.key.as_authorization(current=False)


def _token_login(call: Call, user: MockUser) -> api.auth.LoginTokenSuccess:
    call.key.login_token = None
    _check_password_free(call, user)
    return api.auth.LoginTokenSuccess(authorization=_logged_in(call, user))


# ---- temporary keys -------------------------------------------------------------------------------------------------


@method(api.auth.BindTempAuthKey, login=False)
def bind_temp_auth_key(call: Call, request: api.auth.BindTempAuthKey) -> bool:
    """Let a temporary auth_key act for a permanent one. Spec: https://core.telegram.org/method/auth.bindTempAuthKey"""
    temporary = call.key
    if temporary.expires_at is None:
        raise Refusal("TEMP_AUTH_KEY_EMPTY")
    permanent = call.dc.keys.get(request.perm_auth_key_id % 2**64)
    if permanent is None or permanent.expires_at is not None:
        raise Refusal("ENCRYPTED_MESSAGE_INVALID")
    if request.expires_at <= call.now:
        raise Refusal("EXPIRES_AT_INVALID")
    inner = _open_binding(permanent, request.encrypted_message, call.msg_id)
    told = (request.nonce, request.perm_auth_key_id, request.expires_at)
    if inner is None or (inner.nonce, inner.perm_auth_key_id, inner.expires_at) != told:
        raise Refusal("ENCRYPTED_MESSAGE_INVALID")
    if inner.temp_auth_key_id % 2**64 != temporary.id or inner.temp_session_id != call.session.session_id:
        raise Refusal("ENCRYPTED_MESSAGE_INVALID")
    if temporary.bound_to not in (None, permanent):
        raise Refusal("TEMP_AUTH_KEY_ALREADY_BOUND")
    temporary.bind(permanent)
    return True


def _open_binding(permanent: MockKey, packet: bytes, msg_id: int) -> mtproto.BindAuthKeyInner | None:
    """Decrypt the binding message, which is MTProto 1.0 under the permanent key; None when it is not authentic."""
    if len(packet) < 24 + 32 or len(packet) % 16 != 8 or packet[:8] != permanent.auth_key.id_bytes:
        return None
    key, iv = kdf.derive_v1(permanent.auth_key.data, packet[8:24], from_client=True)
    plain = aes.ige_decrypt(packet[24:], key, iv)
    inner_msg_id, seq_no, length = struct.unpack_from("<qii", plain, 16)
    if not 0 <= length <= len(plain) - 32 or len(plain) - 32 - length > 15:
        return None
    if not compare_digest(sha1(plain[: 32 + length]).digest()[4:20], packet[8:24]):
        return None
    if inner_msg_id != msg_id or seq_no != 0:
        return None
    try:
        inner = mtproto.from_bytes(plain[32 : 32 + length])
    except TLDecodeError:
        return None
    return inner if isinstance(inner, mtproto.BindAuthKeyInner) else None


# ---- shared ---------------------------------------------------------------------------------------------------------


def _check_api_id(api_id: int) -> None:
    if api_id <= 0:
        raise Refusal("API_ID_INVALID")


def _check_home(call: Call, user: MockUser | None, error: str) -> None:
    if user is not None and user.dc_id != call.dc.id:
        raise Refusal(f"{error}_{user.dc_id}")


def _check_password_free(call: Call, user: MockUser) -> None:
    """Raise Refusal if the account has a password, which has to come next."""
    if call.cluster.accounts.password(user) is not None:
        call.key.password_of = user.id
        raise Refusal("SESSION_PASSWORD_NEEDED")


def _locked_out(call: Call) -> tuple[MockUser, Password]:
    """Who has to give a password here, and the password. Raises Refusal where nobody has to."""
    user = call.cluster.accounts.get(call.key.password_of or call.key.user_id)
    if user is None:
        raise Refusal("AUTH_KEY_UNREGISTERED")
    password = call.cluster.accounts.password(user)
    if password is None:
        raise Refusal("PASSWORD_EMPTY")
    return user, password


def _check_recovery(call: Call, password: Password, code: str) -> None:
    if not code:
        raise Refusal("CODE_EMPTY")
    if password.recovery_since is None or call.now - password.recovery_since > CODE_SECONDS:
        raise Refusal("PASSWORD_RECOVERY_EXPIRED")
    if code != call.cluster.code:
        raise Refusal("CODE_INVALID")


def _new_password(call: Call, settings: api.account.PasswordInputSettings) -> Password:
    algo, verifier = settings.new_algo, settings.new_password_hash
    if not isinstance(algo, api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow):
        raise Refusal("NEW_SETTINGS_INVALID")
    if verifier is None or len(verifier) != 256 or int.from_bytes(algo.p, "big") != dh.TELEGRAM_PRIME:
        raise Refusal("NEW_SETTINGS_INVALID")
    return Password(verifier, algo.salt1, algo.salt2, settings.hint or None, call.cluster.random_bytes)


def _logged_in(call: Call, user: MockUser) -> api.auth.Authorization:
    call.key.user_id = user.id
    call.key.password_of = None
    token = None if user.is_bot else call.cluster.accounts.new_future_token(user)
    return api.auth.Authorization(user=user.as_seen_by(user), future_auth_token=token)
