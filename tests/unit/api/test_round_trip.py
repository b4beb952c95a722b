"""Every constructor and method of both schemas, with drawn values: the generated codec against plain TL rules."""

from __future__ import annotations

import copy
import json
import pickle
import re

import pytest
import trimtp_api
from trimtp_api import mtproto

from tests.unit.api.drawing import Artist, class_of, combinators, schema
from tools.tlgen.crc import constructor_id
from tools.tlgen.parser import Combinator, Field

PACKAGES = {"api": trimtp_api, "mtproto": mtproto}
EVERY = [pytest.param(name, id=name) for name in PACKAGES]


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("seed", [1, 2])
def test_every_combinator_encodes_and_decodes_as_the_rules_say(name: str, seed: int) -> None:
    package = PACKAGES[name]
    artist = Artist(name, package, seed)
    for item in combinators(name):
        value, raw = artist.draw(item)
        assert value.to_bytes() == raw, item
        back = package.from_bytes(raw)
        assert back == value, item
        assert type(back) is class_of(package, item)


@pytest.mark.parametrize("name", EVERY)
def test_every_class_knows_its_names_and_its_id(name: str) -> None:
    package = PACKAGES[name]
    for item in combinators(name):
        cls = class_of(package, item)
        assert constructor_id(item) == cls.CONSTRUCTOR_ID
        assert item.name == cls.TL_NAME
        assert str(item.result) == cls.TL_TYPE
        assert item.name in cls.__doc__
        assert package.by_name(item.name) is cls
        assert package.by_id(constructor_id(item)) is cls
        assert issubclass(cls, package.Function) is item.is_function
        fields = [(field.tl_name, field.type, field.optional) for field in package.fields(cls)]
        assert fields == [
            (part.name, str(part.type), part.flag is not None) for part in item.fields if not part.is_flags_word
        ]


@pytest.mark.parametrize("name", EVERY)
def test_every_combinator_survives_json_pickle_copies_match_and_repr(name: str) -> None:
    package = PACKAGES[name]
    artist = Artist(name, package, "dictionaries")
    for item in combinators(name):
        value, raw = artist.draw(item)
        if name == "mtproto" and any(part.type.name == "Object" for part in item.fields):
            continue  # holds an object of any schema: tested with the API's own below
        as_json = json.dumps(value.to_dict())
        assert package.from_dict(json.loads(as_json)) == value, item
        assert package.from_json(value.to_json()) == value, item
        for twin in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
            assert twin == value
            assert type(twin) is type(value)
            assert twin.to_bytes() == raw
        cls = class_of(package, item)
        match value:
            case cls():
                pass
            case _:
                pytest.fail(f"{item} does not match its class")
        assert repr(value).startswith(type(value).__name__ + "(")
        assert re.search("[0-9a-f]{40}", repr(value)) is None  # long bytes are cut, and no text is of those


@pytest.mark.parametrize("name", EVERY)
def test_objects_of_every_class_are_equal_and_hash_alike(name: str) -> None:
    """Of every class whose objects hold no list, which no hash can be made of."""
    package = PACKAGES[name]
    artist = Artist(name, package, "hashes", lambda item: not _has_list(item))
    seen: set[object] = set()
    for item in combinators(name):
        if _has_list(item):
            continue
        try:
            value, raw = artist.draw(item)
        except LookupError:  # every form of some field has a list
            continue
        twin = package.from_bytes(raw)
        assert hash(twin) == hash(value), item
        assert twin == value
        assert value not in seen
        seen.add(value)
    assert len(seen) > (1300 if name == "api" else 40)


def _has_list(item: Combinator) -> bool:
    return any(part.type.args for part in item.fields)


def test_every_union_lists_the_constructors_of_its_type() -> None:
    members: dict[str, set[type]] = {}
    for item in schema("api").constructors:
        if not item.body:
            members.setdefault(item.result.name, set()).add(class_of(trimtp_api, item))
    for type_name, classes in members.items():
        namespace, _, plain = type_name.rpartition(".")
        union = getattr(
            getattr(trimtp_api, namespace) if namespace else trimtp_api, f"Type{plain[0].upper()}{plain[1:]}"
        )
        assert set(getattr(union, "__args__", (union,))) == classes, type_name


def test_api_objects_stand_inside_service_messages() -> None:
    answer = mtproto.RpcResult(req_msg_id=5, result=trimtp_api.NearestDc(country="NL", this_dc=2, nearest_dc=4))
    assert mtproto.from_bytes(answer.to_bytes()) == answer
    with pytest.raises(trimtp_api.TLDecodeError, match="unknown constructor"):
        trimtp_api.from_bytes(mtproto.Ping(ping_id=1).to_bytes())


def test_results_round_trip_for_every_method() -> None:
    artist = Artist("api", trimtp_api, "results")
    checked = 0
    for item in schema("api").functions:
        if item.generics:
            continue
        call, _ = artist.draw(item)
        result, raw = _result(artist, item)
        assert call.encode_result(result) == raw, item
        assert call.decode_result(raw) == result, item
        wrapped = trimtp_api.InvokeWithLayer(layer=trimtp_api.LAYER, query=trimtp_api.InvokeWithoutUpdates(query=call))
        assert wrapped.decode_result(raw) == result
        assert wrapped.encode_result(result) == raw
        checked += 1
    assert checked > 700


def _result(artist: Artist, item: Combinator) -> tuple[object, bytes]:
    """A value of the method's result type, drawn as if it were a field."""
    return artist._value(item.result, 0, Field("result", item.result))
