"""A parser for the TL language in the form Telegram publishes its schemas.

It understands what those files use: the sections ``---functions---`` and ``---types---``, explicit and absent ids,
``flags:#`` words and ``flags.N?`` fields, ``Vector``/``vector``, bare and ``%`` types, ``{X:Type}`` and ``!X``,
namespaces, comments, ``// LAYER n``, and the built-in combinators (``int ? = Int;``, ``int128 4*[ int ] = Int128;``).

Spec: https://core.telegram.org/mtproto/TL-formal
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

__all__ = ["Combinator", "Field", "Flag", "Schema", "SchemaError", "TypeRef", "merge", "parse"]

MAX_FLAG_BIT = 31
_MAX_NESTING = 16

_TOKENS = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<layer>//[ \t]*LAYER[ \t]+(?P<number>\d+)[^\n]*)
    | (?P<comment>//[^\n]*|/\*.*?\*/)
    | (?P<section>---(?P<which>functions|types)---)
    | (?P<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?:\#(?P<id>[0-9A-Fa-f]+)\b)?
    | (?P<digits>\d+)
    | (?P<mark>[:?!%<>{}\[\]()*=;\#.,])
    """,
    re.VERBOSE | re.DOTALL,
)


class SchemaError(ValueError):
    """A schema cannot be used. ``str()`` is one line that begins with where: ``api.tl:17: …``."""

    def __init__(self, source: str, line: int, message: str) -> None:
        super().__init__(f"{source}:{line}: {message}")
        self.source = source
        self.line = line


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A type as a field or a result names it.

    ``bare`` is True for ``%T``; ``bang`` for ``!X``. ``name`` is ``"#"`` for a natural number (a flags word).
    """

    name: str
    args: tuple[TypeRef, ...] = ()
    bare: bool = False
    bang: bool = False

    @property
    def is_lower(self) -> bool:
        """Whether the name itself says "bare": its last part begins with a small letter."""
        return self.name.rpartition(".")[2][:1].islower()

    def __str__(self) -> str:
        head = ("!" if self.bang else "") + ("%" if self.bare else "") + self.name
        return f"{head}<{','.join(map(str, self.args))}>" if self.args else head


@dataclass(frozen=True, slots=True)
class Flag:
    """The condition ``word.bit?`` of an optional field."""

    word: str
    bit: int


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a combinator. ``flag`` is None when it is always there."""

    name: str
    type: TypeRef
    flag: Flag | None = None

    @property
    def is_true_flag(self) -> bool:
        """Whether the field is a bit of a flags word and nothing else (``flags.N?true``)."""
        return self.flag is not None and self.type == TypeRef("true")

    @property
    def is_flags_word(self) -> bool:
        """Whether the field is a flags word (``flags:#``)."""
        return self.type.name == "#"

    def __str__(self) -> str:
        condition = f"{self.flag.word}.{self.flag.bit}?" if self.flag else ""
        return f"{self.name}:{condition}{self.type}"


@dataclass(frozen=True, slots=True)
class Combinator:
    """A constructor or a method. ``explicit_id`` is None when the schema gives none; ``body`` is set for built-ins only
    (the raw tokens between the name and ``=``); ``generics`` are the names bound by ``{X:Type}``."""

    name: str
    explicit_id: int | None
    generics: tuple[str, ...]
    fields: tuple[Field, ...]
    result: TypeRef
    is_function: bool
    line: int
    source: str
    body: str = ""

    @property
    def namespace(self) -> str:
        """The part before the dot, or an empty string."""
        return self.name.rpartition(".")[0]

    def __str__(self) -> str:
        name = self.name if self.explicit_id is None else f"{self.name}#{self.explicit_id:08x}"
        generics = [f"{{{name}:Type}}" for name in self.generics]
        body = [self.body] if self.body else [str(field) for field in self.fields]
        result = " ".join([self.result.name, *map(str, self.result.args)]) if self.body else str(self.result)
        return " ".join([name, *generics, *body, "=", result])


@dataclass(frozen=True, slots=True)
class Schema:
    """Everything a schema defines, in its order. ``layer`` is 0 where the text names none."""

    layer: int
    constructors: tuple[Combinator, ...]
    functions: tuple[Combinator, ...]


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    line: int
    id: str | None = None


def parse(text: str, source: str = "schema") -> Schema:
    """Parse TL text. ``source`` is the name that errors carry. Raises SchemaError at the first fault."""
    return _Parser(text, source).schema()


def merge(schemas: Iterable[Schema]) -> Schema:
    """Several schemas as one, in their order; the highest layer counts. Raises SchemaError for what is defined
    twice."""
    layer = 0
    constructors: list[Combinator] = []
    functions: list[Combinator] = []
    for schema in schemas:
        layer = max(layer, schema.layer)
        constructors += schema.constructors
        functions += schema.functions
    seen: dict[str, Combinator] = {}
    for combinator in [*constructors, *functions]:
        if combinator.name in seen:
            message = (
                f"{combinator.name} is already defined in {seen[combinator.name].source}:{seen[combinator.name].line}"
            )
            raise SchemaError(combinator.source, combinator.line, message)
        seen[combinator.name] = combinator
    return Schema(layer, tuple(constructors), tuple(functions))


class _Parser:
    """Recursive descent over the tokens of one text."""

    def __init__(self, text: str, source: str) -> None:
        self._source = source
        self._layer = 0
        self._last_line = 1
        self._tokens = list(self._scan(text))
        self._at = 0

    # ---- tokens ----------------------------------------------------------------------------------------------------

    def _scan(self, text: str) -> Iterator[_Token]:
        at, line = 0, 1
        while at < len(text):
            match = _TOKENS.match(text, at)
            if match is None:
                raise SchemaError(self._source, line, f"unexpected character {text[at]!r}")
            kind = match.lastgroup or ""
            if match["layer"]:
                self._layer = int(match["number"])
            elif match["section"]:
                yield _Token("section", match["which"], line)
            elif match["name"]:
                yield _Token("name", match["name"], line, match["id"])
            elif match["digits"] or match["mark"]:
                yield _Token(kind, match[0], line)
            line += match[0].count("\n")
            at = match.end()
        self._last_line = line

    def _error(self, message: str) -> SchemaError:
        return SchemaError(self._source, self._line, message)

    @property
    def _line(self) -> int:
        return self._tokens[min(self._at, len(self._tokens) - 1)].line if self._tokens else self._last_line

    def _peek(self, *texts: str) -> bool:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        return token is not None and token.kind == "mark" and token.text in texts

    def _found(self) -> str:
        return repr(self._tokens[self._at].text) if self._at < len(self._tokens) else "the end of the text"

    def _expect(self, text: str) -> None:
        if not self._peek(text):
            raise self._error(f"expected {text!r}, found {self._found()}")
        self._at += 1

    def _accept(self, text: str) -> bool:
        if self._peek(text):
            self._at += 1
            return True
        return False

    def _kind(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else "end"

    def _name(self, what: str) -> _Token:
        if self._kind() != "name":
            raise self._error(f"expected {what}, found {self._found()}")
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _plain_name(self, what: str) -> str:
        token = self._name(what)
        if token.id is not None:
            raise SchemaError(self._source, token.line, f"{what} cannot carry an id: {token.text}#{token.id}")
        return token.text

    def _number(self, what: str) -> int:
        if self._kind() != "digits":
            raise self._error(f"expected {what}, found {self._found()}")
        self._at += 1
        return int(self._tokens[self._at - 1].text)

    # ---- grammar ---------------------------------------------------------------------------------------------------

    def schema(self) -> Schema:
        """The whole text."""
        constructors: list[Combinator] = []
        functions: list[Combinator] = []
        in_functions = False
        seen: dict[str, int] = {}
        while self._at < len(self._tokens):
            if self._kind() == "section":
                in_functions = self._tokens[self._at].text == "functions"
                self._at += 1
                continue
            combinator = self._combinator(is_function=in_functions)
            if combinator.name in seen:
                message = f"{combinator.name} is already defined in line {seen[combinator.name]}"
                raise SchemaError(self._source, combinator.line, message)
            seen[combinator.name] = combinator.line
            (functions if in_functions else constructors).append(combinator)
        return Schema(self._layer, tuple(constructors), tuple(functions))

    def _combinator(self, *, is_function: bool) -> Combinator:
        head = self._name("a constructor or method name")
        explicit_id: int | None = None
        if head.id is not None:
            explicit_id = int(head.id, 16)
            if explicit_id > 0xFFFFFFFF:
                raise SchemaError(self._source, head.line, f"the id #{head.id} of {head.text} is longer than 32 bits")
        generics: list[str] = []
        while self._accept("{"):
            generics.append(self._plain_name("a type variable"))
            self._expect(":")
            if self._plain_name("'Type'") != "Type":
                raise self._error(f"{head.text}: only type variables of kind Type are known")
            self._expect("}")
        fields: list[Field] = []
        body = self._builtin_body()
        while not body and not self._peek("="):
            fields.append(self._field(head.text, fields, generics))
        self._expect("=")
        result = self._type(generics)
        while self._kind() == "name":
            result = TypeRef(result.name, (*result.args, self._type(generics)), result.bare)
        self._expect(";")
        return Combinator(
            head.text, explicit_id, tuple(generics), tuple(fields), result, is_function, head.line, self._source, body
        )

    def _builtin_body(self) -> str:
        """The right side of ``int ?``, ``vector … # [ t ]`` or ``int128 4*[ int ]``; empty for ordinary combinators."""
        if self._accept("?"):
            return "?"
        if self._accept("#"):
            head = "# "
        elif self._kind() == "digits":
            head = f"{self._number('a number')}*"
            self._expect("*")
        else:
            return ""
        self._expect("[")
        inner = self._plain_name("a type")
        self._expect("]")
        return f"{head}[ {inner} ]"

    def _field(self, owner: str, before: list[Field], generics: list[str]) -> Field:
        line = self._line
        if self._kind() != "name":
            raise self._error(f"expected a field or '=', found {self._found()}")
        name = self._plain_name("a field name")
        self._expect(":")
        flag: Flag | None = None
        following = self._tokens[self._at + 1 : self._at + 4]
        if self._kind() == "name" and [token.kind for token in following] == ["mark", "digits", "mark"]:
            word = self._plain_name("a flags word")
            self._expect(".")
            flag = Flag(word, self._number("a bit number"))
            self._expect("?")
            if flag.bit > MAX_FLAG_BIT:
                raise SchemaError(self._source, line, f"{owner}.{name}: a flags word has no bit {flag.bit}")
            if not any(field.name == word and field.is_flags_word for field in before):
                raise SchemaError(self._source, line, f"{owner}.{name}: there is no flags word {word!r} before it")
        field = Field(name, self._type(generics), flag)
        if field.is_flags_word and flag is not None:
            raise SchemaError(self._source, line, f"{owner}.{name}: a flags word cannot be optional")
        if any(other.name == name for other in before):
            raise SchemaError(self._source, line, f"{owner} has two fields called {name}")
        return field

    def _type(self, generics: list[str], depth: int = 0) -> TypeRef:
        if depth > _MAX_NESTING:
            raise self._error("types are nested too deeply")
        if self._accept("#"):
            return TypeRef("#")
        bang = self._accept("!")
        bare = self._accept("%")
        name = self._plain_name("a type")
        if bang and name not in generics:
            raise self._error(f"!{name} is not bound by {{{name}:Type}}")
        args: list[TypeRef] = []
        if self._accept("<"):
            args.append(self._type(generics, depth + 1))
            while self._accept(","):
                args.append(self._type(generics, depth + 1))
            self._expect(">")
        return TypeRef(name, tuple(args), bare, bang)
