"""The API methods, called over the wire."""

from __future__ import annotations

import hashlib
import os
from collections.abc import AsyncIterator
from typing import Any

import pytest
import trimtp_api as api
from trio.testing import MockClock

from tests.unit.testing.raw import RawClient, init, send_code
from trimtp.crypto import srp
from trimtp.testing import MockCluster, MockUser, Refusal, open_mock_cluster

NEAREST = api.help.GetNearestDc()
PHONE = "+15550001"


@pytest.fixture
async def cluster() -> AsyncIterator[MockCluster]:
    async with open_mock_cluster(in_memory=True) as cluster:
        yield cluster


@pytest.fixture
def ada(cluster: MockCluster) -> MockUser:
    return cluster.add_user(phone=PHONE, first_name="Ada", last_name="L", username="ada")


@pytest.fixture
async def client(cluster: MockCluster) -> RawClient:
    """Introduced, nobody logged in."""
    client = RawClient(cluster)
    await client.start()
    return client


@pytest.fixture
async def logged_in(cluster: MockCluster, ada: MockUser) -> RawClient:
    """Logged in as Ada."""
    client = RawClient(cluster)
    await client.log_in(PHONE)
    return client


async def elsewhere(cluster: MockCluster, dc_id: int) -> RawClient:
    """Introduced on another data centre."""
    client = RawClient(cluster, dc_id)
    await client.start()
    return client


async def sign_in(client: RawClient, phone: str, code: str | None = "12345") -> Any:
    sent = await client.call(send_code(phone))
    return await client.call(api.auth.SignIn(phone_number=phone, phone_code_hash=sent.phone_code_hash, phone_code=code))


# ---- help -----------------------------------------------------------------------------------------------------------


async def test_the_configuration_is_the_cluster(client: RawClient) -> None:
    config = await client.call(api.help.GetConfig())
    assert config.this_dc == 2
    assert not config.test_mode
    assert [(option.id, option.ip_address, option.port) for option in config.dc_options] == [
        (dc.id, dc.host, dc.port) for dc in client.cluster.dcs.values()
    ]
    assert config.expires > config.date == int(client.cluster.now())


async def test_the_other_help_methods(client: RawClient) -> None:
    assert isinstance(await client.call(api.help.GetAppConfig(hash=0)), api.help.AppConfig)
    assert await client.call(api.help.GetCdnConfig()) == api.CdnConfig(public_keys=[])


# ---- login by code --------------------------------------------------------------------------------------------------


async def test_login_by_code(client: RawClient, ada: MockUser) -> None:
    sent = await client.call(send_code(PHONE))
    assert sent.type == api.auth.SentCodeTypeApp(length=5)
    wrong = api.auth.SignIn(phone_number=PHONE, phone_code_hash=sent.phone_code_hash, phone_code="54321")
    assert await client.call(wrong) == "400 PHONE_CODE_INVALID"
    right = api.auth.SignIn(phone_number=PHONE, phone_code_hash=sent.phone_code_hash, phone_code="12345")
    assert (await client.call(right)).user == ada.as_seen_by(ada)
    assert await client.call(right) == "400 PHONE_CODE_EXPIRED"
    assert client.cluster.ledger[-1].user_id == ada.id


async def test_a_code_is_sent_for_real_numbers_and_programs(client: RawClient) -> None:
    assert await client.call(send_code("nonsense")) == "400 PHONE_NUMBER_INVALID"
    assert await client.call(send_code(PHONE, api_id=0)) == "400 API_ID_INVALID"
    wrong = api.auth.SignIn(phone_number="nonsense", phone_code_hash="x", phone_code="12345")
    assert await client.call(wrong) == "400 PHONE_NUMBER_INVALID"
    assert await sign_in(client, PHONE, None) == "400 PHONE_CODE_EMPTY"


async def test_a_code_can_be_sent_again_and_cancelled(client: RawClient, ada: MockUser) -> None:
    sent = await client.call(send_code(PHONE))
    again = await client.call(api.auth.ResendCode(phone_number=PHONE, phone_code_hash=sent.phone_code_hash))
    assert isinstance(again.type, api.auth.SentCodeTypeSms)
    old = api.auth.SignIn(phone_number=PHONE, phone_code_hash=sent.phone_code_hash, phone_code="12345")
    assert await client.call(old) == "400 PHONE_CODE_EXPIRED"
    cancel = api.auth.CancelCode(phone_number=PHONE, phone_code_hash=again.phone_code_hash)
    assert await client.call(cancel) is True
    assert await client.call(cancel) == "400 PHONE_CODE_EXPIRED"


async def test_a_code_expires(client: RawClient, ada: MockUser, autojump_clock: MockClock) -> None:
    sent = await client.call(send_code(PHONE))
    autojump_clock.jump(301)
    late = api.auth.SignIn(phone_number=PHONE, phone_code_hash=sent.phone_code_hash, phone_code="12345")
    assert await client.call(late) == "400 PHONE_CODE_EXPIRED"


async def test_a_user_of_another_data_centre_is_sent_there(cluster: MockCluster, client: RawClient) -> None:
    early = await client.call(send_code("+15550004"))
    cluster.add_user(phone="+15550004", dc_id=4)
    assert await client.call(send_code("+15550004")) == "303 PHONE_MIGRATE_4"
    late = api.auth.SignIn(phone_number="+15550004", phone_code_hash=early.phone_code_hash, phone_code="12345")
    assert await client.call(late) == "303 PHONE_MIGRATE_4"
    there = await elsewhere(cluster, 4)
    assert isinstance(await sign_in(there, "+15550004"), api.auth.Authorization)


async def test_a_new_number_can_sign_up(cluster: MockCluster, client: RawClient) -> None:
    sent = await client.call(send_code("+15550009"))

    def up(first_name: str = "Eve", phone: str = "+15550009") -> api.auth.SignUp:
        return api.auth.SignUp(
            phone_number=phone, phone_code_hash=sent.phone_code_hash, first_name=first_name, last_name=""
        )

    assert await client.call(up()) == "400 PHONE_CODE_EXPIRED", "the code comes first"
    code = api.auth.SignIn(phone_number="+15550009", phone_code_hash=sent.phone_code_hash, phone_code="12345")
    assert isinstance(await client.call(code), api.auth.AuthorizationSignUpRequired)
    assert await client.call(up("")) == "400 FIRSTNAME_INVALID"
    assert (await client.call(up())).user.first_name == "Eve"
    assert await client.call(up()) == "400 PHONE_CODE_EXPIRED"
    other = await elsewhere(cluster, 2)
    cluster.dc(2).keys[other.auth_key.id].may_sign_up = sent.phone_code_hash
    assert await other.call(up()) == "400 PHONE_NUMBER_OCCUPIED"


async def test_without_sign_up_unknown_numbers_are_refused() -> None:
    async with open_mock_cluster(in_memory=True, sign_up=False) as cluster:
        client = await elsewhere(cluster, 2)
        assert await sign_in(client, PHONE) == "400 PHONE_NUMBER_UNOCCUPIED"


async def test_logging_out_ends_the_authorization(logged_in: RawClient, ada: MockUser) -> None:
    left = await logged_in.call(api.auth.LogOut())
    assert len(left.future_auth_token) == 32
    assert await logged_in.call(api.updates.GetState()) == "401 AUTH_KEY_UNREGISTERED"
    assert logged_in.cluster.ledger[-1].user_id == ada.id


# ---- password and bots ----------------------------------------------------------------------------------------------


async def prove(client: RawClient, password: str) -> Any:
    """account.getPassword and auth.checkPassword."""
    told = await client.call(api.account.GetPassword())
    algo = told.current_algo
    answer = srp.check_password(
        password,
        salt1=algo.salt1,
        salt2=algo.salt2,
        g=algo.g,
        p=algo.p,
        srp_B=told.srp_B,
        srp_id=told.srp_id,
        random_bytes=os.urandom,
    )
    proof = api.InputCheckPasswordSRP(srp_id=answer.srp_id, A=answer.A, M1=answer.M1)
    return await client.call(api.auth.CheckPassword(password=proof)), proof


async def test_login_with_a_password(cluster: MockCluster, client: RawClient) -> None:
    cluster.add_user(phone=PHONE, password="correct horse", password_hint="a horse")
    assert await client.call(api.account.GetPassword()) == "401 AUTH_KEY_UNREGISTERED"
    empty = api.auth.CheckPassword(password=api.InputCheckPasswordEmpty())
    assert await client.call(empty) == "401 AUTH_KEY_UNREGISTERED"
    assert await sign_in(client, PHONE) == "401 SESSION_PASSWORD_NEEDED"
    assert await client.call(api.updates.GetState()) == "401 SESSION_PASSWORD_NEEDED"
    assert (await client.call(api.account.GetPassword())).hint == "a horse"
    wrong, proof = await prove(client, "wrong horse")
    assert wrong == "400 PASSWORD_HASH_INVALID"
    assert await client.call(api.auth.CheckPassword(password=proof)) == "400 SRP_ID_INVALID"
    assert await client.call(empty) == "400 PASSWORD_HASH_INVALID"
    right, _ = await prove(client, "correct horse")
    assert isinstance(right, api.auth.Authorization)
    assert isinstance(await client.call(api.updates.GetState()), api.updates.State)


async def test_an_account_without_a_password_says_so(logged_in: RawClient) -> None:
    told = await logged_in.call(api.account.GetPassword())
    assert not told.has_password
    assert told.current_algo is None


async def test_login_of_a_bot(cluster: MockCluster, client: RawClient) -> None:
    bot = cluster.add_user(bot_token="77:secret", first_name="Bot")
    cluster.add_user(bot_token="78:secret", first_name="Far", dc_id=4)

    def login(token: str, api_id: int = 1) -> api.auth.ImportBotAuthorization:
        return api.auth.ImportBotAuthorization(flags=0, api_id=api_id, api_hash="x", bot_auth_token=token)

    assert await client.call(login("77:secret", 0)) == "400 API_ID_INVALID"
    assert await client.call(login("77:wrong")) == "400 ACCESS_TOKEN_INVALID"
    assert await client.call(login("78:secret")) == "303 USER_MIGRATE_4"
    assert (await client.call(login("77:secret"))).user == bot.as_seen_by(bot)


# ---- other data centres ---------------------------------------------------------------------------------------------


async def test_export_and_import(cluster: MockCluster, logged_in: RawClient, ada: MockUser) -> None:
    there = await elsewhere(cluster, 4)
    exported = await logged_in.call(api.auth.ExportAuthorization(dc_id=4))
    assert exported.id == ada.id
    imported = api.auth.ImportAuthorization(id=exported.id, bytes=exported.bytes)
    assert await there.call(api.updates.GetState()) == "401 AUTH_KEY_UNREGISTERED"
    assert (await there.call(imported)).user.id == ada.id
    assert isinstance(await there.call(api.updates.GetState()), api.updates.State)
    assert await there.call(imported) == "400 AUTH_BYTES_INVALID"
    assert isinstance(await there.call(api.updates.GetState()), api.updates.State), "a failed import takes nothing away"
    assert cluster.count("auth.importAuthorization", 4) == 1


async def test_export_for_a_data_centre_that_is_here_or_nowhere(logged_in: RawClient) -> None:
    for dc_id in (2, 3, 0, -4):
        assert await logged_in.call(api.auth.ExportAuthorization(dc_id=dc_id)) == "400 DC_ID_INVALID"


async def test_export_needs_a_login(client: RawClient) -> None:
    assert await client.call(api.auth.ExportAuthorization(dc_id=4)) == "401 AUTH_KEY_UNREGISTERED"


async def test_exported_bytes_expire(cluster: MockCluster, logged_in: RawClient, autojump_clock: MockClock) -> None:
    there = await elsewhere(cluster, 4)
    exported = await logged_in.call(api.auth.ExportAuthorization(dc_id=4))
    autojump_clock.jump(61)
    late = api.auth.ImportAuthorization(id=exported.id, bytes=exported.bytes)
    assert await there.call(late) == "400 AUTH_BYTES_INVALID"


async def test_an_import_for_another_user(cluster: MockCluster, logged_in: RawClient) -> None:
    there = await elsewhere(cluster, 4)
    exported = await logged_in.call(api.auth.ExportAuthorization(dc_id=4))
    wrong = api.auth.ImportAuthorization(id=5, bytes=exported.bytes)
    assert await there.call(wrong) == "400 USER_ID_INVALID"


# ---- QR codes -------------------------------------------------------------------------------------------------------

QR = api.auth.ExportLoginToken(api_id=1, api_hash="x", except_ids=[])


async def test_login_by_qr_code(cluster: MockCluster, client: RawClient, logged_in: RawClient, ada: MockUser) -> None:
    assert await client.call(api.auth.ExportLoginToken(api_id=0, api_hash="x", except_ids=[])) == "400 API_ID_INVALID"
    shown = await client.call(QR)
    assert isinstance(shown, api.auth.LoginToken)
    shown = await client.call(QR)
    accepted = await logged_in.call(api.auth.AcceptLoginToken(token=shown.token))
    assert isinstance(accepted, api.Authorization)
    told = await client.until(api.UpdateShort)
    assert told.body.update == api.UpdateLoginToken()
    done = await client.call(QR)
    assert isinstance(done, api.auth.LoginTokenSuccess)
    assert isinstance(done.authorization, api.auth.Authorization)
    assert done.authorization.user.id == ada.id
    assert isinstance(await client.call(api.updates.GetState()), api.updates.State)


async def test_a_qr_login_of_a_user_from_elsewhere(cluster: MockCluster, client: RawClient) -> None:
    far = cluster.add_user(phone="+15550004", dc_id=4, password="correct horse")
    shown = await client.call(QR)
    cluster.accept_login_token(shown.token, far)
    moved = await client.call(QR)
    assert moved == api.auth.LoginTokenMigrateTo(dc_id=4, token=shown.token)
    there = await elsewhere(cluster, 4)
    assert await there.call(api.auth.ImportLoginToken(token=shown.token)) == "401 SESSION_PASSWORD_NEEDED"
    right, _ = await prove(there, "correct horse")
    assert right.user.id == far.id


async def test_a_token_that_is_not_good(cluster: MockCluster, client: RawClient, ada: MockUser) -> None:
    shown = await client.call(QR)
    assert await client.call(api.auth.ImportLoginToken(token=shown.token)) == "400 AUTH_TOKEN_INVALID"
    assert await client.call(api.auth.ImportLoginToken(token=b"x")) == "400 AUTH_TOKEN_INVALID"
    with pytest.raises(Refusal):
        cluster.accept_login_token(b"x", ada)
    cluster.accept_login_token(shown.token, ada)
    assert isinstance(await client.call(api.auth.ImportLoginToken(token=shown.token)), api.auth.LoginTokenSuccess)
    there = await elsewhere(cluster, 4)
    moved = await there.call(api.auth.ImportLoginToken(token=shown.token))
    assert moved == api.auth.LoginTokenMigrateTo(dc_id=2, token=shown.token)


# ---- account, users, contacts ---------------------------------------------------------------------------------------


async def test_authorizations_are_the_keys_of_the_account(cluster: MockCluster, logged_in: RawClient) -> None:
    second, stranger = RawClient(cluster), RawClient(cluster)
    await second.log_in(PHONE)
    cluster.add_user(phone="+15550002")
    await stranger.log_in("+15550002")
    rows = (await logged_in.call(api.account.GetAuthorizations())).authorizations
    assert [(row.current, row.device_model, row.api_id) for row in rows] == [(True, "raw", 1), (False, "raw", 1)]
    assert rows[0].hash == 0 != rows[1].hash
    assert await logged_in.call(api.account.UpdateStatus(offline=True)) is True


async def test_get_users(cluster: MockCluster, logged_in: RawClient, ada: MockUser) -> None:
    bob = cluster.add_user(phone="+15550002", first_name="Bob")
    wanted: list[api.TypeInputUser] = [
        api.InputUserSelf(),
        api.InputUser(user_id=bob.id, access_hash=bob.access_hash),
        api.InputUser(user_id=bob.id, access_hash=0),
        api.InputUser(user_id=5, access_hash=0),
        api.InputUser(user_id=ada.id, access_hash=0),
        api.InputUserEmpty(),
    ]
    assert await logged_in.call(api.users.GetUsers(id=wanted)) == [
        ada.as_seen_by(ada),
        bob.as_seen_by(ada),
        api.UserEmpty(id=bob.id),
        api.UserEmpty(id=5),
        ada.as_seen_by(ada),
    ]


async def test_get_full_user(logged_in: RawClient, ada: MockUser) -> None:
    full = await logged_in.call(api.users.GetFullUser(id=api.InputUserSelf()))
    assert (full.full_user.id, full.users) == (ada.id, [ada.as_seen_by(ada)])
    assert await logged_in.call(api.users.GetFullUser(id=api.InputUserEmpty())) == "400 USER_ID_INVALID"


async def test_contacts(logged_in: RawClient, ada: MockUser) -> None:
    found = await logged_in.call(api.contacts.ResolveUsername(username="ADA"))
    assert found.peer == api.PeerUser(user_id=ada.id)
    assert await logged_in.call(api.contacts.ResolveUsername(username="eve")) == "400 USERNAME_NOT_OCCUPIED"
    assert (await logged_in.call(api.contacts.GetContacts(hash=0))).users == []


# ---- files ----------------------------------------------------------------------------------------------------------


async def test_a_file_lives_on_one_data_centre(cluster: MockCluster, logged_in: RawClient) -> None:
    location = cluster.add_file(4, b"far away")
    get = api.upload.GetFile(location=location, offset=0, limit=4096)
    assert await logged_in.call(get) == "303 FILE_MIGRATE_4"
    there = await elsewhere(cluster, 4)
    assert await there.call(get) == "401 AUTH_KEY_UNREGISTERED"
    exported = await logged_in.call(api.auth.ExportAuthorization(dc_id=4))
    await there.call(api.auth.ImportAuthorization(id=exported.id, bytes=exported.bytes))
    assert (await there.call(get)).bytes == b"far away"


async def upload(client: RawClient, data: bytes, part: int = 1024) -> api.InputFile:
    for number in range(-(-len(data) // part)):
        piece = data[number * part : (number + 1) * part]
        assert await client.call(api.upload.SaveFilePart(file_id=9, file_part=number, bytes=piece)) is True
    checksum = hashlib.md5(data).hexdigest()
    return api.InputFile(id=9, parts=number + 1, name="x.bin", md5_checksum=checksum)


async def test_a_file_is_uploaded_sent_and_downloaded() -> None:
    async with open_mock_cluster(in_memory=True, files_dc_id=4) as cluster:
        cluster.add_user(phone=PHONE)
        client = RawClient(cluster)
        await client.log_in(PHONE)
        data = os.urandom(2500)
        attributes: list[api.TypeDocumentAttribute] = [api.DocumentAttributeFilename(file_name="x.bin")]
        media = api.InputMediaUploadedDocument(file=await upload(client, data), mime_type="a/b", attributes=attributes)
        sent = await client.call(
            api.messages.SendMedia(peer=api.InputPeerSelf(), media=media, message="caption", random_id=5)
        )
        document = sent.updates[1].message.media.document
        assert (document.dc_id, document.size, document.attributes) == (4, 2500, attributes)
        known = api.InputMediaDocument(
            id=api.InputDocument(id=document.id, access_hash=document.access_hash, file_reference=b"")
        )
        again = await client.call(
            api.messages.SendMedia(peer=api.InputPeerSelf(), media=known, message="", random_id=6)
        )
        assert again.updates[1].message.media.document == document


async def test_big_parts(logged_in: RawClient) -> None:
    part = api.upload.SaveBigFilePart(file_id=9, file_part=0, file_total_parts=1, bytes=b"x" * 700)
    assert await logged_in.call(part) is True
    media = api.InputMediaUploadedDocument(
        file=api.InputFileBig(id=9, parts=1, name="x"), mime_type="a/b", attributes=[]
    )
    made = await logged_in.call(api.messages.UploadMedia(peer=api.InputPeerSelf(), media=media))
    assert made.document.size == 700


async def test_media_that_is_none(logged_in: RawClient) -> None:
    unknown = api.InputMediaDocument(id=api.InputDocument(id=1, access_hash=1, file_reference=b""))
    for media, error in ((unknown, "400 MEDIA_EMPTY"), (api.InputMediaEmpty(), "400 MEDIA_INVALID")):
        call = api.messages.UploadMedia(peer=api.InputPeerSelf(), media=media)
        assert await logged_in.call(call) == error


# ---- messages and updates -------------------------------------------------------------------------------------------


def text(message: str, random_id: int, peer: api.TypeInputPeer | None = None) -> api.messages.SendMessage:
    return api.messages.SendMessage(peer=peer or api.InputPeerSelf(), message=message, random_id=random_id)


def history(peer: api.TypeInputPeer | None = None, **changes: int) -> api.messages.GetHistory:
    asked = {"offset_id": 0, "offset_date": 0, "add_offset": 0, "limit": 100, "max_id": 0, "min_id": 0, "hash": 0}
    return api.messages.GetHistory(peer=peer or api.InputPeerSelf(), **(asked | changes))


async def test_a_message_to_oneself(logged_in: RawClient, ada: MockUser) -> None:
    sent = await logged_in.call(text("hello", 5))
    assert sent.updates[0] == api.UpdateMessageID(id=1, random_id=5)
    message = sent.updates[1].message
    assert (message.message, message.peer_id, message.out) == ("hello", api.PeerUser(user_id=ada.id), False)
    found = await logged_in.call(history())
    assert found.messages == [message]
    assert found.users == [ada.as_seen_by(ada)]


async def test_what_is_no_message(logged_in: RawClient) -> None:
    assert await logged_in.call(text("", 5)) == "400 MESSAGE_EMPTY"
    assert await logged_in.call(text("x" * 4097, 5)) == "400 MESSAGE_TOO_LONG"
    assert await logged_in.call(text("x", 0)) == "400 RANDOM_ID_EMPTY"
    for peer in (api.InputPeerEmpty(), api.InputPeerUser(user_id=5, access_hash=0)):
        assert await logged_in.call(text("x", 5, peer)) == "400 PEER_ID_INVALID"


async def test_a_random_id_is_good_for_one_message(logged_in: RawClient) -> None:
    await logged_in.call(text("hello", 5))
    assert await logged_in.call(text("hello", 5)) == "500 RANDOM_ID_DUPLICATE"
    media = api.messages.SendMedia(peer=api.InputPeerSelf(), media=api.InputMediaEmpty(), message="", random_id=5)
    assert await logged_in.call(media) == "500 RANDOM_ID_DUPLICATE"
    assert len((await logged_in.call(history())).messages) == 1
    assert logged_in.cluster.count("messages.sendMessage") == 1


async def test_a_message_to_somebody_else_reaches_both(cluster: MockCluster, logged_in: RawClient) -> None:
    bob = cluster.add_user(phone="+15550002", first_name="Bob")
    there, second = RawClient(cluster), RawClient(cluster)
    await there.log_in("+15550002")
    await second.log_in(PHONE)
    bold = [api.MessageEntityBold(offset=0, length=2)]
    peer = api.InputPeerUser(user_id=bob.id, access_hash=bob.access_hash)
    await logged_in.call(api.messages.SendMessage(peer=peer, message="hi", random_id=5, entities=bold))
    heard = (await there.until(api.UpdateShort)).body.update
    assert (heard.message.message, heard.message.out, heard.message.entities) == ("hi", False, bold)
    assert heard.pts == 2
    own = (await second.until(api.UpdateShort)).body.update
    assert own.message.out
    dialogs = await there.call(
        api.messages.GetDialogs(offset_date=0, offset_id=0, offset_peer=api.InputPeerEmpty(), limit=10, hash=0)
    )
    assert [message.message for message in dialogs.messages] == ["hi"]
    assert [user.first_name for user in dialogs.users] == ["Ada"]
    later = api.messages.GetDialogs(offset_date=0, offset_id=1, offset_peer=api.InputPeerEmpty(), limit=10, hash=0)
    assert (await there.call(later)).dialogs == []
    pinned = await there.call(api.messages.GetPinnedDialogs(folder_id=0))
    assert (pinned.dialogs, pinned.messages, pinned.state.pts) == ([], [], 2)


async def test_history_is_paged(logged_in: RawClient, autojump_clock: MockClock) -> None:
    dates = []
    for number in range(1, 7):
        sent = await logged_in.call(text(str(number), number))
        dates.append(sent.date)
        autojump_clock.jump(10)

    async def ids(**changes: int) -> list[int]:
        return [message.id for message in (await logged_in.call(history(**changes))).messages]

    assert await ids() == [6, 5, 4, 3, 2, 1]
    assert await ids(limit=2) == [6, 5]
    assert await ids(offset_id=5, limit=2) == [4, 3]
    assert await ids(offset_id=5, add_offset=-2, limit=3) == [6, 5, 4]
    assert await ids(offset_id=5, add_offset=1, limit=2) == [3, 2]
    assert await ids(offset_date=dates[3], limit=2) == [3, 2]
    assert await ids(min_id=4) == [6, 5]
    assert await ids(max_id=3) == [2, 1]
    assert await ids(offset_id=1) == []
    assert await ids(offset_date=1) == []
    assert await ids(limit=-1) == []
    assert (await logged_in.call(history(limit=2))).count == 6


async def test_single_messages(logged_in: RawClient) -> None:
    sent = (await logged_in.call(text("hello", 5))).updates[1].message
    wanted: list[api.TypeInputMessage] = [api.InputMessageID(id=1), api.InputMessageID(id=9), api.InputMessagePinned()]
    found = await logged_in.call(api.messages.GetMessages(id=wanted))
    assert found.messages == [sent, api.MessageEmpty(id=9), api.MessageEmpty(id=0)]


async def test_reading_and_deleting(logged_in: RawClient) -> None:
    await logged_in.call(text("hello", 5))
    read = await logged_in.call(api.messages.ReadHistory(peer=api.InputPeerSelf(), max_id=1))
    assert read == api.messages.AffectedMessages(pts=2, pts_count=0)
    gone = await logged_in.call(api.messages.DeleteMessages(id=[1, 2]))
    assert gone == api.messages.AffectedMessages(pts=3, pts_count=1)
    assert (await logged_in.call(history())).messages == []


async def test_the_state_and_the_difference(logged_in: RawClient, ada: MockUser) -> None:
    def since(pts: int, **changes: int) -> api.updates.GetDifference:
        return api.updates.GetDifference(pts=pts, date=0, qts=0, **changes)

    before = await logged_in.call(api.updates.GetState())
    assert isinstance(await logged_in.call(since(before.pts)), api.updates.DifferenceEmpty)
    for number in (1, 2, 3):
        await logged_in.call(text(str(number), number))
    await logged_in.call(api.messages.DeleteMessages(id=[1]))
    after = await logged_in.call(api.updates.GetState())
    assert after.pts == before.pts + 4
    whole = await logged_in.call(since(before.pts))
    assert isinstance(whole, api.updates.Difference)
    assert [message.message for message in whole.new_messages] == ["1", "2", "3"]
    assert [type(update) for update in whole.other_updates] == [api.UpdateDeleteMessages]
    assert whole.users == [ada.as_seen_by(ada)]
    assert whole.state.pts == after.pts
    part = await logged_in.call(since(before.pts, pts_limit=2))
    assert isinstance(part, api.updates.DifferenceSlice)
    assert part.intermediate_state.pts == before.pts + 2
    rest = await logged_in.call(since(part.intermediate_state.pts))
    assert [message.message for message in rest.new_messages] == ["3"]
    assert await logged_in.call(since(before.pts, pts_total_limit=2)) == api.updates.DifferenceTooLong(pts=after.pts)
    for wrong in (0, after.pts + 1):
        assert await logged_in.call(since(wrong)) == "400 PERSISTENT_TIMESTAMP_INVALID"


async def test_updates_go_to_those_who_want_them(cluster: MockCluster, logged_in: RawClient, ada: MockUser) -> None:
    silent = RawClient(cluster)
    await silent.start()
    cluster.dc(2).keys[silent.auth_key.id].user_id = ada.id
    await silent.call(api.InvokeWithoutUpdates(query=api.updates.GetState()))
    assert cluster.push_update(ada, api.UpdateConfig()) == 1
    assert (await logged_in.until(api.UpdateShort)).body.update == api.UpdateConfig()
    assert cluster.push_update(ada, api.UpdatesTooLong()) == 1
    await logged_in.until(api.UpdatesTooLong)
    await silent.call(api.updates.GetState())
    assert cluster.push_update(ada, api.UpdateConfig()) == 2
    await logged_in.aclose()
    await cluster.wait_until(lambda: len(cluster.dc(2).connections) == 1)
    assert cluster.push_update(ada, api.UpdateConfig()) == 1


async def test_a_second_introduction_is_no_harm(client: RawClient) -> None:
    assert isinstance(await client.call(init(NEAREST)), api.NearestDc)
    assert client.cluster.dc(2).inits == 2
