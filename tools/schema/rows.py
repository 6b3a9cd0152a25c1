"""Python's row types, written from the catalogue: ``functions/portcullis/db/rows.py``."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from typing import Final

from portcullis.errors import UserError
from tools.schema.model import Catalogue, Column, Enum, Table

_HEAD: Final = '''\
"""The rows of the tables of schema ``public``, as PostgREST returns them. Types only: nothing happens here.

Made from the migrated schema by ``portcullis schema types``; a test compares the two.

A row is read, never changed: the database has the truth. In JSON, times (``timestamptz``) and dates are ISO 8601
strings, a ``uuid`` and a ``snowflake`` are strings, ``numeric`` is a float, an enum is one of its words, and ``jsonb``
is what was stored. A query that selects some columns alone returns a part of the row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:  # new in Python 3.13's typing; functions load nothing for it
    from typing_extensions import ReadOnly

Snowflake: TypeAlias = str
"""A Discord id: 15 to 20 digits."""'''

_JSON_TYPES: Final = {
    "bool": "bool",
    "date": "str",
    "float4": "float",
    "float8": "float",
    "int2": "int",
    "int4": "int",
    "int8": "int",
    "json": "Any",
    "jsonb": "Any",
    "numeric": "float",
    "text": "str",
    "timestamptz": "str",
    "uuid": "str",
}
_WIDTH: Final = 105


def module(catalogue: Catalogue) -> str:
    """The whole module, formatted.

    Raises:
        UserError: a column has a type of which it is not known what it looks like in JSON.
    """
    parts = [_HEAD, *map(_alias, catalogue.enums), *map(_row, catalogue.tables)]
    formatted = subprocess.run(
        [sys.executable, "-m", "ruff", "format", "--stdin-filename", "rows.py", "-"],
        input="\n\n".join(parts) + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    return formatted.stdout


def camel(name: str) -> str:
    """A name of the database as a class is named in Python."""
    return "".join(word.capitalize() for word in name.split("_"))


def _alias(enum: Enum) -> str:
    values = ", ".join(f'"{value}"' for value in enum.values)
    alias = f"{camel(enum.name)}: TypeAlias = Literal[{values}]"
    return f'{alias}\n"""{_escaped(enum.comment)}"""' if enum.comment else alias


def _row(table: Table) -> str:
    lines = [f"class {camel(table.name)}Row(TypedDict):", *_docstring(table), ""]
    lines += [f"    {column.name}: ReadOnly[{python_type(column)}]" for column in table.columns]
    return "\n".join(lines)


def _docstring(table: Table) -> Iterator[str]:
    yield f'    """A row of ``{table.name}``.'
    if table.comment:
        yield ""
        yield from _wrapped(table.comment, 4)
    if described := [column for column in table.columns if column.comment]:
        yield "\n    Attributes:"
        for column in described:
            first, *more = _wrapped(f"{column.name}: {column.comment}", 8)
            yield first
            yield from (f"    {line}" for line in more)
    yield '    """'


def _wrapped(text: str, indent: int) -> list[str]:
    lines = textwrap.wrap(_escaped(text), _WIDTH - indent, break_long_words=False, break_on_hyphens=False)
    return [" " * indent + line for line in lines]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"""', "'''")


def python_type(column: Column) -> str:
    """What a column's value looks like after JSON.

    Raises:
        UserError: that is not known.
    """
    if column.enum:
        single = camel(column.base)
    elif column.type.startswith("snowflake"):
        single = "Snowflake"
    elif column.base in _JSON_TYPES:
        single = _JSON_TYPES[column.base]
    else:
        raise UserError(
            f"{column.table}.{column.name} is of type {column.type}: say in tools/schema/rows.py what that is in JSON"
        )
    many = f"list[{single}]" if column.array else single
    return f"{many} | None" if column.nullable and many != "Any" else many
