"""Constructor ids: the CRC32 of a combinator's normalised text.

The rule, as Telegram applies it: the id itself is left out; ``flags.N?true`` fields are left out; a field of type
``bytes`` counts as ``string`` (but ``Vector<bytes>`` stays); ``{X:Type}`` loses its braces; ``Vector<T>`` is written
``Vector T``; everything is joined by single spaces.

Spec: https://core.telegram.org/mtproto/TL-formal#declaration-of-combinators
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from tools.tlgen.parser import Combinator, TypeRef

__all__ = ["computed_id", "constructor_id", "differences", "normalised"]


def _type_text(type_: TypeRef) -> str:
    head = ("!" if type_.bang else "") + ("%" if type_.bare else "") + type_.name
    return " ".join([head, *map(_type_text, type_.args)])


def _field_type_text(type_: TypeRef) -> str:
    return "string" if type_ == TypeRef("bytes") else _type_text(type_)


def normalised(combinator: Combinator) -> str:
    """The text whose CRC32 is the id."""
    words = [combinator.name]
    words += [f"{name}:Type" for name in combinator.generics]
    if combinator.body:
        words.append(combinator.body)
    for field in combinator.fields:
        if not field.is_true_flag:
            condition = f"{field.flag.word}.{field.flag.bit}?" if field.flag else ""
            words.append(f"{field.name}:{condition}{_field_type_text(field.type)}")
    return " ".join([*words, "=", _type_text(combinator.result)])


def computed_id(combinator: Combinator) -> int:
    """The id the rule gives, 0 … 2^32-1, whatever the schema says."""
    return zlib.crc32(normalised(combinator).encode())


def constructor_id(combinator: Combinator) -> int:
    """The id that counts: the schema's own, or the computed one where it gives none."""
    return computed_id(combinator) if combinator.explicit_id is None else combinator.explicit_id


def differences(combinators: Iterable[Combinator]) -> list[tuple[Combinator, int]]:
    """The combinators whose explicit id is not the computed one, each with the computed one."""
    return [
        (item, computed_id(item))
        for item in combinators
        if item.explicit_id is not None and item.explicit_id != computed_id(item)
    ]
