"""Wrappers, introductions, and who may call what."""

from __future__ import annotations

import os
import struct
from collections.abc import AsyncIterator
from hashlib import sha1

import pytest
import trimtp_api as api
from trimtp_api import mtproto
from trio.testing import MockClock

from tests.unit.testing.raw import Closed, RawClient, connected, init
from trimtp.crypto import aes, kdf
from trimtp.mtproto import exchange
from trimtp.testing import MockCluster, open_mock_cluster

NEAREST = api.help.GetNearestDc()


@pytest.fixture
async def cluster() -> AsyncIterator[MockCluster]:
    async with open_mock_cluster(in_memory=True) as cluster:
        yield cluster


@pytest.fixture
async def client(cluster: MockCluster) -> RawClient:
    """Connected, with a key, and nothing said yet."""
    client = RawClient(cluster)
    await client.connect()
    client.grant_key()
    return client


# ---- introductions --------------------------------------------------------------------------------------------------


async def test_a_key_has_to_be_introduced_before_anything_else(client: RawClient) -> None:
    assert await client.call(NEAREST) == "400 CONNECTION_NOT_INITED"
    assert await client.call(api.InvokeWithLayer(layer=api.LAYER, query=NEAREST)) == "400 CONNECTION_NOT_INITED"
    assert isinstance(await client.call(init(NEAREST)), api.NearestDc)
    assert isinstance(await client.call(NEAREST), api.NearestDc)


async def test_the_introduction_holds_for_the_key_over_connections_and_sessions(
    cluster: MockCluster, client: RawClient
) -> None:
    await client.call(init(NEAREST))
    await client.aclose()
    await client.connect()
    client.session_id, client.content = 5, 0
    assert isinstance(await client.call(NEAREST), api.NearestDc)
    other = RawClient(cluster)
    await other.connect()
    other.grant_key()
    assert await other.call(NEAREST) == "400 CONNECTION_NOT_INITED"


@pytest.mark.parametrize(
    ("field", "error"),
    [
        ("device_model", "CONNECTION_DEVICE_MODEL_EMPTY"),
        ("system_version", "CONNECTION_SYSTEM_EMPTY"),
        ("app_version", "CONNECTION_APP_VERSION_EMPTY"),
    ],
)
async def test_an_introduction_says_who_one_is(client: RawClient, field: str, error: str) -> None:
    assert await client.call(init(NEAREST, **{field: ""})) == f"400 {error}"  # type: ignore[arg-type]  # a text field


async def test_an_introduction_needs_an_api_id_and_a_layer(client: RawClient) -> None:
    assert await client.call(init(NEAREST, api_id=0)) == "400 CONNECTION_API_ID_INVALID"
    assert await client.call(init(NEAREST, layer=0)) == "400 CONNECTION_LAYER_INVALID"
    fresh = RawClient(client.cluster)
    await fresh.connect()
    fresh.grant_key()
    bare = init(NEAREST)
    assert isinstance(bare, api.InvokeWithLayer)
    assert await fresh.call(bare.query) == "400 CONNECTION_LAYER_INVALID"


async def test_a_newer_layer_is_tolerated_and_counted(client: RawClient) -> None:
    assert isinstance(await client.call(init(NEAREST, layer=api.LAYER + 1)), api.NearestDc)
    assert client.cluster.deviations == {"a layer newer than the server's": 1}


async def test_a_newer_layer_is_refused_in_strict_mode() -> None:
    async with open_mock_cluster(in_memory=True, strict=True) as cluster:
        client = RawClient(cluster)
        assert await client.start() == api.NearestDc(country="AQ", this_dc=2, nearest_dc=2)
        assert await client.call(init(NEAREST, layer=api.LAYER + 1)) == "400 CONNECTION_LAYER_INVALID"


# ---- what is no call ------------------------------------------------------------------------------------------------


async def test_what_cannot_be_decoded_is_answered_by_an_error(client: RawClient) -> None:
    await client.call(init(NEAREST))
    for body, error in (
        (b"\x01\x02\x03\x04", "400 INPUT_FETCH_ERROR"),
        (api.auth.ExportAuthorization(dc_id=2).to_bytes()[:4], "400 INPUT_FETCH_ERROR"),
        (api.UpdatesTooLong().to_bytes(), "400 INPUT_METHOD_INVALID"),
    ):
        assert (await client.result_of(await client.send(body))).error == error
    assert client.cluster.count("help.getNearestDc") == 1


async def test_a_method_that_the_mock_does_not_have(client: RawClient) -> None:
    await client.call(init(NEAREST))
    assert await client.call(api.payments.GetStarsTopupOptions()) == "400 METHOD_INVALID"


async def test_a_call_that_needs_a_login(cluster: MockCluster, client: RawClient) -> None:
    await client.call(init(NEAREST))
    assert await client.call(api.updates.GetState()) == "401 AUTH_KEY_UNREGISTERED"
    assert cluster.calls[-1].error == "AUTH_KEY_UNREGISTERED"
    assert cluster.calls[-1].times == 0
    assert cluster.count("updates.getState", refused=True) == 1


# ---- invokeAfterMsg -------------------------------------------------------------------------------------------------


async def test_invoke_after_msg_waits(cluster: MockCluster, client: RawClient) -> None:
    await client.call(init(NEAREST))
    cluster.dc(2).faults.stall("help.getConfig")
    first = await client.send(api.help.GetConfig())
    second = await client.send(api.InvokeAfterMsg(msg_id=first, query=NEAREST))
    third = await client.send(api.InvokeAfterMsgs(msg_ids=[first, second], query=NEAREST))
    await cluster.wait_until(lambda: cluster.dc(2).faults.stalled() == 1)
    await client.call(api.help.GetAppConfig(hash=0))
    cluster.dc(2).faults.release()
    for msg_id in (first, second, third):
        assert not (await client.result_of(msg_id)).error
    assert [entry.msg_id for entry in cluster.ledger[-3:]] == [first, second, third]


async def test_invoke_after_msg_of_a_failed_or_unknown_message(client: RawClient) -> None:
    await client.call(init(NEAREST))
    failed = await client.send(api.updates.GetState())
    assert await client.call(api.InvokeAfterMsg(msg_id=failed, query=NEAREST)) == "400 MSG_WAIT_FAILED"
    assert await client.call(api.InvokeAfterMsg(msg_id=4, query=NEAREST)) == "400 MSG_WAIT_FAILED"
    assert isinstance(await client.call(api.InvokeAfterMsgs(msg_ids=[], query=NEAREST)), api.NearestDc)


# ---- large answers --------------------------------------------------------------------------------------------------


async def test_large_answers_are_gzipped_when_it_pays(cluster: MockCluster) -> None:
    cluster.add_user(phone="+15550001")
    client = RawClient(cluster)
    await client.log_in("+15550001")
    for data, gzipped in ((bytes(8192), True), (os.urandom(8192), False)):
        location = cluster.add_file(2, data)
        msg_id = await client.send(api.upload.GetFile(location=location, offset=0, limit=8192))
        message = await client.receive()
        assert message.body.req_msg_id == msg_id
        assert message.gzipped == gzipped
        assert data in message.body.data


# ---- temporary keys -------------------------------------------------------------------------------------------------


async def temporary(cluster: MockCluster) -> tuple[RawClient, RawClient]:
    """A client with a permanent key, and one with a temporary key of an hour."""
    permanent, client = RawClient(cluster), RawClient(cluster)
    await permanent.start()
    await client.connect()
    made = exchange.Made(kdf.AuthKey(os.urandom(256)), 7, 0.0, cluster.now() + 3600)
    cluster.dc(2).add_key(made, cluster.now())
    client.use_key(made.auth_key, 7)
    return permanent, client


def binding(
    client: RawClient, permanent: RawClient, msg_id: int, *, seq_no: int = 0, spoil: int = 0, **changes: int
) -> api.auth.BindTempAuthKey:
    """A right auth.bindTempAuthKey for the message ``msg_id``, or one with something changed."""
    told = {
        "nonce": 5,
        "temp_auth_key_id": int.from_bytes(client.auth_key.id_bytes, "little", signed=True),
        "perm_auth_key_id": int.from_bytes(permanent.auth_key.id_bytes, "little", signed=True),
        "temp_session_id": client.session_id,
        "expires_at": int(client.cluster.now()) + 3600,
    }
    body = mtproto.BindAuthKeyInner(**(told | changes)).to_bytes()
    plain = os.urandom(16) + struct.pack("<qii", msg_id, seq_no, len(body)) + body
    msg_key = bytearray(sha1(plain).digest()[4:20])
    key, iv = kdf.derive_v1(permanent.auth_key.data, bytes(msg_key), from_client=True)
    sealed = aes.ige_encrypt(plain + os.urandom(-len(plain) % 16), key, iv)
    packet = bytearray(permanent.auth_key.id_bytes + bytes(msg_key) + sealed)
    packet[-1 - 24] ^= spoil
    return api.auth.BindTempAuthKey(
        perm_auth_key_id=told["perm_auth_key_id"],
        nonce=told["nonce"],
        expires_at=told["expires_at"],
        encrypted_message=bytes(packet),
    )


async def bind(client: RawClient, permanent: RawClient, **changes: int) -> str | bool:
    """Send a binding; True, or the error."""
    msg_id, seq_no = client.number(content=True)
    request = binding(client, permanent, msg_id, **changes)
    await client.send_packet(client.encrypt(msg_id, seq_no, request.to_bytes()))
    result = await client.result_of(msg_id)
    return result.error or request.decode_result(result.data)


async def test_E_08_a_temporary_key_acts_for_the_permanent_one_once_it_is_bound(cluster: MockCluster) -> None:
    ada = cluster.add_user(phone="+15550001")
    permanent, client = await temporary(cluster)
    key = cluster.dc(2).keys[permanent.auth_key.id]
    assert await client.call(init(NEAREST)) == api.NearestDc(country="AQ", this_dc=2, nearest_dc=2)
    assert await client.call(api.updates.GetState()) == "401 AUTH_KEY_PERM_EMPTY"
    key.user_id = ada.id
    assert await bind(client, permanent) is True
    assert await client.call(api.updates.GetState()) == "400 CONNECTION_NOT_INITED", "it is said again"
    assert isinstance(await client.call(init(api.updates.GetState())), api.updates.State)
    assert await bind(client, permanent) is True, "again, the same"
    assert isinstance(await client.call(init(api.auth.LogOut())), api.auth.LoggedOut)
    assert key.user_id is None
    assert cluster.ledger[-1].user_id == ada.id


@pytest.mark.parametrize(
    "changes",
    [
        {"nonce": 6},
        {"temp_auth_key_id": 6},
        {"perm_auth_key_id": 6},
        {"temp_session_id": 6},
        {"expires_at": 6},
        {"seq_no": 1},
        {"spoil": 1},
    ],
    ids=str,
)
async def test_E_08_a_binding_with_anything_wrong_is_refused(cluster: MockCluster, changes: dict[str, int]) -> None:
    permanent, client = await temporary(cluster)
    assert await bind(client, permanent, **changes) == "400 ENCRYPTED_MESSAGE_INVALID"


async def test_E_08_a_binding_for_another_message_is_refused(cluster: MockCluster) -> None:
    permanent, client = await temporary(cluster)
    request = binding(client, permanent, 4)
    assert await client.call(request) == "400 ENCRYPTED_MESSAGE_INVALID"


def sealed(permanent: RawClient, plain: bytes) -> bytes:
    """Any bytes as the encrypted message of a binding; the msg_key is that of all but a last part block."""
    msg_key = sha1(plain).digest()[4:20]
    key, iv = kdf.derive_v1(permanent.auth_key.data, msg_key, from_client=True)
    return permanent.auth_key.id_bytes + msg_key + aes.ige_encrypt(plain + bytes(-len(plain) % 16), key, iv)


@pytest.mark.parametrize(
    "plain",
    [
        bytes(16),
        bytes(16) + struct.pack("<qii", 4, 0, -4),
        bytes(16) + struct.pack("<qii", 4, 0, 16),
        bytes(16) + struct.pack("<qii", 4, 0, 0) + bytes(16),
        bytes(16) + struct.pack("<qii", 4, 0, 4) + b"abcd",
        bytes(16) + struct.pack("<qii", 4, 0, 12) + mtproto.Ping(ping_id=1).to_bytes(),
    ],
    ids=["cut short", "negative length", "beyond the end", "too much padding", "no TL", "another message"],
)
async def test_a_binding_that_is_none_is_refused(cluster: MockCluster, plain: bytes) -> None:
    permanent, client = await temporary(cluster)
    right = binding(client, permanent, 4)
    msg_id, seq_no = client.number(content=True)
    if len(plain) > 16:
        plain = plain[:16] + struct.pack("<q", msg_id) + plain[24:]

    def request(packet: bytes) -> api.auth.BindTempAuthKey:
        return api.auth.BindTempAuthKey(
            perm_auth_key_id=right.perm_auth_key_id, nonce=5, expires_at=right.expires_at, encrypted_message=packet
        )

    packet = sealed(permanent, plain)
    await client.send(request(packet), msg_id=msg_id, seq_no=seq_no)
    assert (await client.result_of(msg_id)).error == "400 ENCRYPTED_MESSAGE_INVALID"
    client.content -= 1  # it was numbered twice
    for other in (packet[1:], b""):
        assert await client.call(request(other)) == "400 ENCRYPTED_MESSAGE_INVALID"


async def test_other_reasons_not_to_bind(cluster: MockCluster) -> None:
    permanent, client = await temporary(cluster)
    other, _ = await temporary(cluster)
    right = binding(client, permanent, 4)
    assert await permanent.call(right) == "400 TEMP_AUTH_KEY_EMPTY"
    unknown = api.auth.BindTempAuthKey(perm_auth_key_id=6, nonce=5, expires_at=0, encrypted_message=b"")
    assert await client.call(unknown) == "400 ENCRYPTED_MESSAGE_INVALID"
    late = api.auth.BindTempAuthKey(
        perm_auth_key_id=right.perm_auth_key_id, nonce=5, expires_at=1, encrypted_message=right.encrypted_message
    )
    assert await client.call(late) == "400 EXPIRES_AT_INVALID"
    assert await bind(client, permanent) is True
    assert await bind(client, other) == "400 TEMP_AUTH_KEY_ALREADY_BOUND"


async def test_a_temporary_key_expires(cluster: MockCluster, autojump_clock: MockClock) -> None:
    permanent, client = await temporary(cluster)
    await client.call(init(NEAREST))
    autojump_clock.jump(3700)
    await client.send(NEAREST)
    with pytest.raises(Closed, match="-404"):
        await client.receive()
    assert list(cluster.dc(2).keys) == [permanent.auth_key.id]


async def test_a_temporary_key_is_made_by_the_exchange(cluster: MockCluster) -> None:
    client = RawClient(cluster)
    await client.connect()
    await client.make_key(expires_in=60)
    (key,) = cluster.dc(2).keys.values()
    assert key.expires_at == pytest.approx(cluster.now() + 60, abs=5)
    assert "dc 2" in repr(key)
    assert "MockDc 2" in repr(cluster.dc(2))


async def test_two_sessions_of_one_key_are_apart(cluster: MockCluster) -> None:
    async with connected(cluster) as one:
        other = RawClient(cluster)
        await other.connect()
        other.use_key(one.auth_key, one.salt)
        assert isinstance(await other.call(NEAREST), api.NearestDc)
        assert isinstance(await one.call(NEAREST), api.NearestDc)
        assert len(cluster.dc(2).keys[one.auth_key.id].sessions) == 2
