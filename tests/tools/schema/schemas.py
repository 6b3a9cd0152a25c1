"""Pieces of a catalogue, small enough to read."""

from typing import Any

from tools.schema.model import Catalogue, Column, Table


def column(name: str, **fields: Any) -> Column:
    """A column of text that is never null, unless told otherwise."""
    plain: dict[str, Any] = {
        "table": "gates", "type": "text", "base": "text", "enum": False, "array": False, "nullable": False,
        "default": None, "comment": None,
    }  # fmt: skip
    return Column(**(plain | {"name": name} | fields))


def table(*columns: Column, **fields: Any) -> Table:
    """A table ``gates`` with nothing but columns, unless told otherwise."""
    bare: dict[str, Any] = dict.fromkeys(("constraints", "indexes", "policies", "privileges", "triggers"), ())
    named: dict[str, Any] = {"name": "gates", "comment": None, "partitioned_by": None, "columns": columns}
    return Table(**(bare | named | fields))


def catalogue(*tables: Table, **fields: Any) -> Catalogue:
    """A catalogue of these tables alone, unless told otherwise."""
    empty: dict[str, Any] = dict.fromkeys(("enums", "views", "functions"), ())
    return Catalogue(tables=tables, **(empty | fields))
