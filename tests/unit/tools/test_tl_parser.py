"""The parser of the TL language."""

from __future__ import annotations

import pytest

from tools.tlgen.parser import Field, Flag, Schema, SchemaError, TypeRef, merge, parse


def one(text: str) -> object:
    """The only combinator of a text."""
    schema = parse(text)
    (found,) = (*schema.constructors, *schema.functions)
    return found


def test_a_constructor() -> None:
    item = parse("auth.exportedAuthorization#b434e2b8 id:long bytes:bytes = auth.ExportedAuthorization;").constructors[
        0
    ]
    assert item.name == "auth.exportedAuthorization"
    assert item.namespace == "auth"
    assert item.explicit_id == 0xB434E2B8
    assert item.fields == (Field("id", TypeRef("long")), Field("bytes", TypeRef("bytes")))
    assert item.result == TypeRef("auth.ExportedAuthorization")
    assert not item.is_function
    assert item.line == 1


def test_an_id_is_optional_and_may_be_short() -> None:
    assert parse("message msg_id:long = Message;").constructors[0].explicit_id is None
    assert parse("pong#37c9330 = Pong;").constructors[0].explicit_id == 0x037C9330


def test_flags() -> None:
    item = parse("a flags:# x:flags.0?true y:flags.31?Vector<int> flags2:# z:flags2.3?string = A;").constructors[0]
    assert [str(part) for part in item.fields] == [
        "flags:#",
        "x:flags.0?true",
        "y:flags.31?Vector<int>",
        "flags2:#",
        "z:flags2.3?string",
    ]
    word, truth, optional, _, _ = item.fields
    assert word.is_flags_word
    assert truth.is_true_flag
    assert optional.flag == Flag("flags", 31)
    assert not optional.is_true_flag


def test_types() -> None:
    item = parse("a b:Vector<Vector<auth.X>> c:vector<%Message> d:vector<future_salt> e:int256 = A;").constructors[0]
    types = [part.type for part in item.fields]
    assert types[0] == TypeRef("Vector", (TypeRef("Vector", (TypeRef("auth.X"),)),))
    assert types[1] == TypeRef("vector", (TypeRef("Message", bare=True),))
    assert types[2].args[0].is_lower
    assert not types[0].args[0].args[0].is_lower
    assert [str(type_) for type_ in types] == [
        "Vector<Vector<auth.X>>",
        "vector<%Message>",
        "vector<future_salt>",
        "int256",
    ]


def test_generic_methods() -> None:
    text = "---functions---\ninvokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X;"
    item = parse(text).functions[0]
    assert item.generics == ("X",)
    assert item.fields[1].type == TypeRef("X", bang=True)
    assert item.is_function
    assert str(item) == "invokeWithLayer#da9b0d0d {X:Type} layer:int query:!X = X"


@pytest.mark.parametrize(
    "text",
    [
        "int ? = Int",
        "vector {t:Type} # [ t ] = Vector t",
        "int128 4*[ int ] = Int128",
        "vector#1cb5c415 {t:Type} # [ t ] = Vector t",
    ],
)
def test_built_in_combinators(text: str) -> None:
    item = parse(text + ";").constructors[0]
    assert item.body
    assert str(item) == text


def test_sections_comments_and_the_layer() -> None:
    schema = parse(
        """
        // LAYER 170
        a = A; // a comment; with = signs
        ---functions---
        /* several
           lines */
        f x:int
          = A;
        ---types---
        b
        = A;
        """
    )
    assert schema.layer == 170
    assert [item.name for item in schema.constructors] == ["a", "b"]
    assert [item.name for item in schema.functions] == ["f"]
    assert schema.functions[0].line == 7
    assert parse("// layer of nothing\n").layer == 0
    assert parse("") == Schema(0, (), ())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = A", "schema:1: expected ';', found the end of the text"),
        ("a = A;\nb ~ = B;", "schema:2: unexpected character '~'"),
        ("\n\na b = A;", "schema:3: expected ':', found '='"),
        ("a b: = A;", "schema:1: expected a type, found '='"),
        ("a b:int;", "schema:1: expected a field or '=', found ';'"),
        ("= A;", "schema:1: expected a constructor or method name, found '='"),
        ("a = A;\na = B;", "schema:2: a is already defined in line 1"),
        ("a#123456789 = A;", "schema:1: the id #123456789 of a is longer than 32 bits"),
        ("a x:int x:long = A;", "schema:1: a has two fields called x"),
        ("a x:flags.0?int = A;", "schema:1: a.x: there is no flags word 'flags' before it"),
        ("a x:flags.0?int flags:# = A;", "schema:1: a.x: there is no flags word 'flags' before it"),
        ("a flags:int x:flags.0?int = A;", "schema:1: a.x: there is no flags word 'flags' before it"),
        ("a flags:# x:flags.32?int = A;", "schema:1: a.x: a flags word has no bit 32"),
        ("a flags:# more:flags.1?# = A;", "schema:1: a.more: a flags word cannot be optional"),
        ("a x:Vector<int = A;", "schema:1: expected '>', found '='"),
        ("a x:!X = A;", "schema:1: !X is not bound by {X:Type}"),
        ("a {X:Kind} = A;", "schema:1: a: only type variables of kind Type are known"),
        ("a x#12345678:int = A;", "schema:1: a field name cannot carry an id: x#12345678"),
        ("a 4*int = A;", "schema:1: expected '[', found 'int'"),
        ("a x:" + "Vector<" * 40 + "int" + ">" * 40 + " = A;", "schema:1: types are nested too deeply"),
    ],
)
def test_malformed_text_names_its_line(text: str, message: str) -> None:
    with pytest.raises(SchemaError) as caught:
        parse(text)
    assert str(caught.value) == message
    assert "\n" not in str(caught.value)


def test_merging() -> None:
    both = merge([parse("// LAYER 5\na = A;", "one"), parse("// LAYER 7\nb = A;\n---functions---\nf = A;", "two")])
    assert both.layer == 7
    assert [item.name for item in both.constructors] == ["a", "b"]
    with pytest.raises(SchemaError, match=r"two:2: a is already defined in one:1"):
        merge([parse("a = A;", "one"), parse("\na = A;", "two")])
