"""``auth.*``: login by code, password, bot token and QR code; exported authorizations; temporary keys.

Spec: https://core.telegram.org/api/auth
"""

from __future__ import annotations

import struct
from hashlib import sha1
from hmac import compare_digest

import trimtp_api as api
from trimtp_api import TLDecodeError, mtproto

from trimtp.crypto import aes, kdf
from trimtp.testing.accounts import MockUser, normal_phone
from trimtp.testing.keyring import MockKey
from trimtp.testing.methods.registry import Call, method
from trimtp.testing.refusal import Refusal

__all__: list[str] = []

_CODE_TIMEOUT = 60


@method(api.auth.SendCode, login=False)
def send_code(call: Call, request: api.auth.SendCode) -> api.auth.SentCode:
    """Any phone number gets the cluster's code, on the data centre where its account lives."""
    _check_api_id(request.api_id)
    if not normal_phone(request.phone_number):
        raise Refusal("PHONE_NUMBER_INVALID")
    _check_home(call, call.cluster.accounts.by_phone(request.phone_number), "PHONE_MIGRATE")
    return _sent_code(call, request.phone_number, api.auth.SentCodeTypeApp(length=len(call.cluster.accounts.code)))


@method(api.auth.ResendCode, login=False)
def resend_code(call: Call, request: api.auth.ResendCode) -> api.auth.SentCode:
    """The code once more, with a new phone_code_hash."""
    call.cluster.accounts.cancel_code(request.phone_number, request.phone_code_hash, call.now)
    return _sent_code(call, request.phone_number, api.auth.SentCodeTypeSms(length=len(call.cluster.accounts.code)))


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
    accounts.enter_code(request.phone_number, request.phone_code_hash, request.phone_code, call.now)
    user = accounts.by_phone(request.phone_number)
    if user is None:
        if not call.cluster.sign_up:
            raise Refusal("PHONE_NUMBER_UNOCCUPIED")
        call.key.may_sign_up = request.phone_code_hash
        return api.auth.AuthorizationSignUpRequired()
    _check_home(call, user, "PHONE_MIGRATE")
    accounts.finish_code(request.phone_code_hash)
    if accounts.password(user) is not None:
        call.key.password_of = user.id
        raise Refusal("SESSION_PASSWORD_NEEDED")
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
    call.key.user_id = None
    return api.auth.LoggedOut()


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
    if call.cluster.accounts.password(user) is not None:
        call.key.password_of = user.id
        raise Refusal("SESSION_PASSWORD_NEEDED")
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


def _sent_code(call: Call, phone: str, kind: api.auth.TypeSentCodeType) -> api.auth.SentCode:
    phone_code_hash = call.cluster.accounts.send_code(phone, call.now)
    return api.auth.SentCode(
        type=kind, phone_code_hash=phone_code_hash, next_type=api.auth.CodeTypeSms(), timeout=_CODE_TIMEOUT
    )


def _logged_in(call: Call, user: MockUser) -> api.auth.Authorization:
    call.key.user_id = user.id
    call.key.password_of = None
    return api.auth.Authorization(user=user.as_seen_by(user))
