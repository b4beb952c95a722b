"""Constructor ids: the CRC32 of the normalised line."""

from __future__ import annotations

import pytest

from tests.unit.api.drawing import schema
from tools.tlgen.crc import computed_id, constructor_id, differences, normalised
from tools.tlgen.parser import parse


def test_no_id_of_the_api_differs() -> None:
    whole = schema("api")
    assert (len(whole.constructors), len(whole.functions), whole.layer) == (1643, 806, 228)
    assert differences([*whole.constructors, *whole.functions]) == []


def test_the_service_schema_differs_where_its_ids_were_assigned_by_hand() -> None:
    whole = schema("mtproto")
    found = {item.name: computed for item, computed in differences([*whole.constructors, *whole.functions])}
    assert set(found) == {"msg_container", "ipPortSecret", "accessPointRule", "help.configSimple"}
    assert found["msg_container"] == 0x29C1636D


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("a#1 x:bytes = A;", "a x:string = A"),
        ("a#1 flags:# x:flags.0?true y:flags.1?bytes = A;", "a flags:# y:flags.1?string = A"),
        ("a#1 x:Vector<bytes> = A;", "a x:Vector bytes = A"),
        ("a#1 x:flags.0?int = A;".replace("x:", "flags:# x:"), "a flags:# x:flags.0?int = A"),
        (
            "---functions---\na#1 {X:Type} x:Vector<Vector<long>> query:!X = X;",
            "a X:Type x:Vector Vector long query:!X = X",
        ),
        ("---functions---\na#1 = Vector<int>;", "a = Vector int"),
        ("a = vector<%Message>;", "a = vector %Message"),
        ("vector {t:Type} # [ t ] = Vector t;", "vector t:Type # [ t ] = Vector t"),
    ],
)
def test_the_normalised_line(line: str, text: str) -> None:
    whole = parse(line)
    (item,) = (*whole.constructors, *whole.functions)
    assert normalised(item) == text


def test_an_absent_id_is_computed_and_an_explicit_one_counts() -> None:
    message = parse("message msg_id:long seqno:int bytes:int body:Object = Message;").constructors[0]
    assert constructor_id(message) == computed_id(message) == 0x5BB8E511
    assert constructor_id(parse("a#12345678 = A;").constructors[0]) == 0x12345678
    assert computed_id(parse("vector {t:Type} # [ t ] = Vector t;").constructors[0]) == 0x1CB5C415
