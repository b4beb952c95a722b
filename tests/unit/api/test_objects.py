"""What users see of TL objects: construction, comparison, repr, match, dictionaries, errors."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
import trimtp_api as api
from trimtp_api import mtproto


def test_construction_tells_of_missing_and_unknown_arguments() -> None:
    with pytest.raises(TypeError, match="bytes"):
        api.auth.ImportAuthorization(id=1)
    with pytest.raises(TypeError, match="what"):
        api.auth.ImportAuthorization(id=1, bytes=b"", what=2)


def test_objects_are_values() -> None:
    one = api.PeerUser(user_id=5)
    assert one == api.PeerUser(user_id=5)
    assert one != api.PeerUser(user_id=6)
    assert one != api.PeerChat(chat_id=5)
    assert hash(one) == hash(api.PeerUser(user_id=5))
    assert copy.copy(one) == copy.deepcopy(one) == one
    with pytest.raises(AttributeError):
        one.user_id = 6


def test_flags_are_computed_and_absent_fields_have_defaults() -> None:
    call = api.messages.SendMessage(peer=api.InputPeerSelf(), message="hi", random_id=1)
    assert call.silent is False
    assert call.reply_to is None
    assert call.to_bytes()[4:8] == bytes(4)
    assert api.messages.SendMessage(peer=api.InputPeerSelf(), message="hi", random_id=1, silent=True).to_bytes()[
        4:8
    ] == ((1 << 5).to_bytes(4, "little"))
    empty = api.messages.SendMessage(peer=api.InputPeerSelf(), message="hi", random_id=1, entities=[])
    assert api.from_bytes(empty.to_bytes()) == empty  # an empty list is there, None is not


def test_fields_that_share_a_flag_come_together() -> None:
    poll = api.Poll(id=1, question=api.TextWithEntities(text="?", entities=[]), answers=[], hash=0)
    together = api.InputMediaPoll(poll=poll, solution="so", solution_entities=[])
    assert api.from_bytes(together.to_bytes()) == together
    with pytest.raises(ValueError, match=r"InputMediaPoll\.solution_entities: needed when solution is given"):
        api.InputMediaPoll(poll=poll, solution="so").to_bytes()


def test_match_statement() -> None:
    def describe(user: api.TypeUser) -> str:
        match user:
            case api.User(first_name=str(name)):
                return name
            case api.User():
                return "nameless"
            case api.UserEmpty(id=number):
                return f"empty {number}"

    assert describe(api.User(id=1, first_name="Ada")) == "Ada"
    assert describe(api.User(id=1)) == "nameless"
    assert describe(api.UserEmpty(id=7)) == "empty 7"


def test_repr_leaves_out_what_is_absent_and_cuts_long_bytes() -> None:
    assert repr(api.User(id=1, first_name="Ada", bot=True)) == "User(id=1, bot=True, first_name='Ada')"
    assert repr(api.InputFileLocation(volume_id=1, local_id=2, secret=3, file_reference=b"\1")) == (
        "InputFileLocation(volume_id=1, local_id=2, secret=<hidden>, file_reference=b'\\x01')"
    )
    part = api.upload.SaveFilePart(file_id=1, file_part=0, bytes=b"\xab" * 1000)
    assert repr(part) == "SaveFilePart(file_id=1, file_part=0, bytes=<1000 bytes abababababababab…>)"
    assert repr(api.UpdatesTooLong()) == "UpdatesTooLong()"
    nested = api.InvokeWithLayer(layer=1, query=api.messages.ImportChatInvite(hash="x"))
    assert repr(nested) == "InvokeWithLayer(layer=1, query=ImportChatInvite(hash='x'))"


@pytest.mark.parametrize(
    "value",
    [
        api.auth.ImportAuthorization(id=1, bytes=b"canary"),
        api.auth.ExportedAuthorization(id=1, bytes=b"canary"),
        api.auth.SignIn(phone_number="1", phone_code_hash="h", phone_code="canary"),
        api.auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="canary", bot_auth_token="canary"),
        api.auth.LoginToken(expires=1, token=b"canary"),
        api.auth.ImportLoginToken(token=b"canary"),
        api.auth.LoggedOut(future_auth_token=b"canary"),
        api.InputCheckPasswordSRP(srp_id=1, A=b"canary", M1=b"canary"),
        api.InvokeWithLayer(layer=1, query=api.auth.ImportAuthorization(id=1, bytes=b"canary")),
        mtproto.PQInnerDataDc(
            pq=b"", p=b"", q=b"", nonce=bytes(16), server_nonce=bytes(16), new_nonce=b"canary".ljust(32), dc=2
        ),
    ],
    ids=lambda value: value.TL_NAME,
)
def test_repr_hides_secrets(value: api.TLObject) -> None:
    assert "canary" not in repr(value)
    assert "<hidden>" in repr(value)


def test_dictionaries_are_plain_data() -> None:
    export = api.auth.ExportedAuthorization(id=7, bytes=b"\x01\xff")
    assert export.to_dict() == {"_": "auth.exportedAuthorization", "id": 7, "bytes": "01ff"}
    me = api.users.GetUsers(id=[api.InputUserSelf()])
    assert me.to_dict() == {"_": "users.getUsers", "id": [{"_": "inputUserSelf"}]}
    assert api.User(id=1).to_dict()["premium"] is False
    assert api.User(id=1).to_dict()["username"] is None
    json.dumps(api.User(id=1, usernames=[api.Username(username="a")]).to_dict())


def test_python_keywords_get_an_underscore_and_keep_their_name_in_dictionaries() -> None:
    forwarded = api.StoryFwdHeader(from_=api.PeerUser(user_id=1))
    assert forwarded.to_dict()["from"] == {"_": "peerUser", "user_id": 1}
    assert api.from_dict(forwarded.to_dict()) == forwarded
    assert api.fields(api.StoryFwdHeader)[1] == ("from_", "from", "Peer", True)
    assert api.True_().to_bytes() == bytes.fromhex("39d3ed3f")


def test_dictionaries_that_do_not_fit() -> None:
    with pytest.raises(ValueError, match='under "_"'):
        api.from_dict({"id": 1})
    with pytest.raises(LookupError, match=r"no constructor or method 'no\.such'"):
        api.from_dict({"_": "no.such"})
    with pytest.raises(TypeError, match="user has no field 'nickname'"):
        api.from_dict({"_": "user", "id": 1, "nickname": "x"})
    with pytest.raises(TypeError, match="user needs the field 'id', of type long"):
        api.from_dict({"_": "user"})
    with pytest.raises(ValueError, match=r"auth\.importAuthorization\.bytes: bytes is written as hex"):
        api.from_dict({"_": "auth.importAuthorization", "id": 1, "bytes": "xyz"})
    with pytest.raises(TypeError, match=r"users\.getUsers\.id: a list is needed, not str"):
        api.from_dict({"_": "users.getUsers", "id": "me"})


def test_lookup_by_name_and_id() -> None:
    assert api.find_method("auth.exportAuthorization") is api.auth.ExportAuthorization
    assert api.by_name("user") is api.User
    assert api.by_name("inputPeerSelf") is api.InputPeerSelf
    assert mtproto.by_name("req_pq_multi") is mtproto.ReqPqMulti
    assert api.by_id(0xA57A7DAD) is api.auth.ImportAuthorization
    for name in ("nothing", "auth.nothing", "nowhere.nothing", "auth.TypeAuthorization", "TypeUser", "auth", ""):
        with pytest.raises(LookupError):
            api.by_name(name)
    with pytest.raises(LookupError, match="a constructor, not a method"):
        api.find_method("user")
    with pytest.raises(LookupError, match="0x00000001"):
        api.by_id(1)


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (
            api.auth.ImportAuthorization(id=1 << 63, bytes=b""),
            ValueError,
            r"auth\.ImportAuthorization\.id: the number needs more than the 64 bits of a TL long",
        ),
        (api.auth.ExportAuthorization(dc_id=-(1 << 31) - 1), ValueError, r"dc_id: .* 32 bits of a TL int"),
        (api.auth.ExportAuthorization(dc_id="2"), TypeError, r"dc_id: an int is needed, not str"),
        (api.auth.ExportAuthorization(dc_id=2.0), TypeError, r"dc_id: an int is needed, not float"),
        (api.auth.ImportAuthorization(id=1, bytes="x"), TypeError, r"bytes: bytes are needed, not str"),
        (api.TextPlain(text=b"x"), TypeError, r"TextPlain\.text: a str is needed, not bytes"),
        (api.TextPlain(text=None), TypeError, r"TextPlain\.text: a str is needed, not NoneType"),
        (api.TextPlain(text="\ud800"), ValueError, r"TextPlain\.text: the text cannot be written as UTF-8"),
        (api.TextPlain(text="x" * (1 << 24)), ValueError, r"TextPlain\.text: a TL string is shorter than 16 MiB"),
        (api.auth.ImportAuthorization(id=1, bytes=bytes(1 << 24)), ValueError, r"bytes: .* shorter than 16 MiB"),
        (api.users.GetUsers(id="me"), TypeError, r"users\.GetUsers\.id: a list is needed, not str"),
        (api.users.GetUsers(id=[5]), TypeError, r"id\[0\]: a TL object of type InputUser is needed, not int"),
        (api.GeoPoint(long="x", lat=1.0, access_hash=1), TypeError, r"long: a float is needed, not str"),
        (api.TextBold(text=None), TypeError, r"TextBold\.text: a TL object of type RichText"),
        (api.TextBold(text=api.TextPlain(text=5)), TypeError, r"TextPlain\.text: a str"),
        (api.messages.GetMessagesViews(peer=api.InputPeerSelf(), id=[1 << 40], increment=True), ValueError, r"id\[0\]"),
        (
            api.upload.SaveFilePart(file_id=1, file_part=0, bytes=[1, 2]),
            TypeError,
            r"bytes: bytes are needed, not list",
        ),
        (api.auth.ExportAuthorization(dc_id="two" * 99), TypeError, r"int is needed, not str \('(two){13}t'…\)$"),
        (api.auth.ExportAuthorization(dc_id=1 << 40), ValueError, r"TL int, given is int \(1099511627776\)$"),
        (api.auth.ExportAuthorization(dc_id=1 << 40000), ValueError, r"given is int \(of 40001 bits\)$"),
        (api.account.UpdateStatus(offline="no"), TypeError, r"offline: a bool is needed, not str \('no'\)"),
        (api.account.UpdateStatus(offline=[]), TypeError, r"offline: a bool is needed, not list$"),
        (mtproto.ReqPqMulti(nonce=bytes(15)), ValueError, r"ReqPqMulti\.nonce: 16 bytes are needed, not 15"),
        (mtproto.ReqPqMulti(nonce=5), TypeError, r"ReqPqMulti\.nonce: bytes are needed, not int"),
    ],
)
def test_values_that_cannot_be_encoded(value: api.TLObject, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        value.to_bytes()


def test_results_that_cannot_be_encoded() -> None:
    with pytest.raises(TypeError, match=r"the result of auth\.logOut: a TL object of type auth\.LoggedOut"):
        api.auth.LogOut().encode_result(5)
    with pytest.raises(TypeError, match=r"the result of users\.getUsers: a list is needed, not int"):
        api.users.GetUsers(id=[]).encode_result(5)


def test_bools_and_vectors_at_the_top() -> None:
    yes = api.from_bytes(bytes.fromhex("b5757299"))
    assert yes
    assert yes == api.BoolTrue()
    assert yes == True  # noqa: E712  # it equals the bool it stands for
    assert not api.from_bytes(bytes.fromhex("379779bc"))
    assert hash(yes) == hash(True)
    assert api.auth.ResetAuthorizations().decode_result(bytes.fromhex("b5757299")) is True
    peers = api.Vector(items=[api.PeerUser(user_id=1), api.PeerChat(chat_id=2)])
    assert api.from_bytes(peers.to_bytes()) == peers
    assert peers.to_dict()["items"][1] == {"_": "peerChat", "chat_id": 2}


def test_the_layer() -> None:
    assert api.LAYER == 228


def test_unknown_attributes() -> None:
    for package in (api, mtproto):
        for name in ("NoSuchClass", "_private", "no_such_namespace"):
            with pytest.raises(AttributeError, match=name):
                getattr(package, name)
        assert {"from_bytes", "TLObject"} <= set(dir(package))
    assert {"auth", "User", "TypeUser", "LAYER"} <= set(dir(api))


def test_objects_of_another_type_are_refused_before_they_are_sent() -> None:
    me = api.InputUserSelf()
    with pytest.raises(
        TypeError, match=r"^users\.GetFullUser\.id: inputPeerSelf is of type InputPeer, and InputUser is needed$"
    ):
        api.users.GetFullUser(id=api.InputPeerSelf()).to_bytes()
    with pytest.raises(
        TypeError, match=r"^users\.GetUsers\.id\[1\]: users\.getFullUser is a method, and InputUser is needed"
    ):
        api.InvokeWithLayer(layer=1, query=api.users.GetUsers(id=[me, api.users.GetFullUser(id=me)])).to_bytes()
    with pytest.raises(
        TypeError, match=r"^InvokeWithLayer\.query: inputUserSelf is of type InputUser, and a method call is needed"
    ):
        api.InvokeWithLayer(layer=1, query=me).to_bytes()
    inner = api.InputMediaPhoto(id=api.InputDocumentEmpty())
    with pytest.raises(TypeError, match=r"^InputMediaPhoto\.id: .* type InputDocument, and InputPhoto is needed"):
        api.messages.SendMedia(peer=api.InputPeerSelf(), media=inner, message="", random_id=1).to_bytes()

    class Alike:
        def write_to(self, out: bytearray) -> None:
            out += me.to_bytes()

    with pytest.raises(TypeError, match=r"^users\.GetFullUser\.id: a TL object is needed, not Alike"):
        api.users.GetFullUser(id=Alike()).to_bytes()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            api.messages.SendMessage(peer=api.InputPeerSelf(), message="", random_id=1, silent="no"),
            r"messages\.SendMessage\.silent: a bool is needed, not str \('no'\)",
        ),
        (
            api.messages.SendMessage(peer=api.InputPeerSelf(), message="", random_id=1, silent=0),
            r"messages\.SendMessage\.silent: a bool is needed, not int \(0\)",
        ),
        (
            api.auth.SendCode(
                phone_number="", api_id=1, api_hash="", settings=api.CodeSettings(current_number=["yes"])
            ),
            r"CodeSettings\.current_number: a bool is needed, not list",
        ),
        (api.account.UpdateStatus(offline=1), r"account\.UpdateStatus\.offline: a bool is needed, not int \(1\)"),
    ],
)
def test_only_bools_are_bools(call: api.Function[object], message: str) -> None:
    with pytest.raises(TypeError, match=f"^{message}$"):
        call.to_bytes()


def test_a_flag_of_none_is_not_set() -> None:
    def call(**flags: object) -> api.messages.SendMessage:
        return api.messages.SendMessage(peer=api.InputPeerSelf(), message="", random_id=1, **flags)

    assert call(silent=None).to_bytes() == call().to_bytes() == call(silent=False).to_bytes()


def test_errors_do_not_show_what_is_secret() -> None:
    for value in (
        api.auth.ImportAuthorization(id=1, bytes="canary"),
        api.auth.SignIn(phone_number="1", phone_code_hash="h", phone_code=b"canary"),
        api.InputCheckPasswordSRP(srp_id=1, A="canary", M1=b""),
        api.InputFileLocation(volume_id=1, local_id=1, secret=77 << 90, file_reference=b""),
    ):
        with pytest.raises((TypeError, ValueError), match="need") as caught:
            value.to_bytes()
        assert "canary" not in str(caught.value)
        assert str(77 << 90) not in str(caught.value)


def test_a_memoryview_of_numbers_is_written_as_its_bytes() -> None:
    numbers = memoryview(bytes(8)).cast("I")
    assert api.upload.SaveFilePart(file_id=1, file_part=0, bytes=numbers).to_bytes().endswith(b"\x08" + bytes(11))


def test_json_both_ways() -> None:
    user = api.User(id=1, first_name="Ä", usernames=[api.Username(username="a")], bot=True)
    assert api.from_json(user.to_json()) == user
    assert api.from_json(user.to_json(indent=2).encode()) == user
    assert "Ä" in user.to_json()
    assert "\n" not in user.to_json()
    export = api.auth.ExportedAuthorization(id=-(1 << 63), bytes=b"\0\xff")
    assert export.to_json() == '{"_": "auth.exportedAuthorization", "id": -9223372036854775808, "bytes": "00ff"}'
    assert api.from_json(export.to_json()) == export
    nonce = mtproto.ReqPqMulti(nonce=bytes(range(16)))
    assert mtproto.from_json(nonce.to_json()) == nonce
    for text in ("", "{", "[1]", "5", "[" * 100_000, b"\xff"):
        with pytest.raises((ValueError, TypeError)):
            api.from_json(text)


def test_copies_and_pickles_are_equal_and_hash_alike() -> None:
    for value in (
        api.PeerUser(user_id=1),
        api.InvokeWithLayer(layer=1, query=api.auth.ExportAuthorization(dc_id=2)),
        mtproto.Ping(ping_id=5),
    ):
        for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
            assert twin == value
            assert hash(twin) == hash(value)
            assert type(twin) is type(value)
    assert len({api.PeerUser(user_id=1), api.PeerUser(user_id=1), api.PeerUser(user_id=2)}) == 2


def test_find_searches_the_names() -> None:
    assert api.find("importAuth")[0] == "auth.importAuthorization"
    assert api.find("user")[0] == "user"
    assert api.find("AUTH.importauthorization") == ["auth.importAuthorization"]
    assert api.find("authorization import bot") == ["auth.importBotAuthorization"]
    assert api.find("getFullUser")[0] == "users.getFullUser"
    assert len(api.find("get")) == 20
    assert len(api.find("get", limit=3)) == 3
    assert api.find("") == api.find("??") == api.find("nosuchthing") == []
    assert mtproto.find("reqpq")[0] == "req_pq"
    assert all(name == api.by_name(name).TL_NAME for name in api.find("auth"))
