"""Which Python name a TL name gets.

``auth.importAuthorization`` → ``auth.ImportAuthorization``; ``req_pq_multi`` → ``ReqPqMulti``; the union of a boxed
type ``auth.Authorization`` → ``auth.TypeAuthorization``. Fields keep the schema's name. A name that Python or the
package needs for itself gets a trailing underscore.
"""

from __future__ import annotations

import keyword

from tools.tlgen.template import runtime

__all__ = ["class_name", "field_name", "local_name", "module_name", "union_name"]

class_name = runtime.class_name
field_name = runtime.field_name

_LOCALS = {"cid", "data", "depth", "new", "out", "pos", "registry", "self", "struct", "fixed", "check_depth"}
_MODULES = {"mtproto"}


def union_name(type_name: str) -> str:
    """The name of the union of a boxed type, without its namespace: ``P_Q_inner_data`` → ``TypePQInnerData``."""
    plain = type_name.rpartition(".")[2]
    return "Type" + "".join(part[:1].upper() + part[1:] for part in plain.split("_"))


def module_name(namespace: str) -> str:
    """The module of a namespace."""
    return namespace + "_" if keyword.iskeyword(namespace) or namespace in _MODULES else namespace


def local_name(field: str) -> str:
    """The local variable that holds a field's value in a reader."""
    return field + "_" if field in _LOCALS or field.startswith(("read_", "unpack_", "write_", "pack_")) else field
