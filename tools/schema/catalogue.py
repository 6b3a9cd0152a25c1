"""Reads the schema from Postgres' catalogue: tables, enums, views and functions, in order of their names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import psycopg
from psycopg.rows import class_row

from tools.schema import queries
from tools.schema.model import (
    Catalogue,
    Column,
    Constraint,
    Enum,
    Function,
    Index,
    OfTable,
    Policy,
    Privilege,
    Table,
    Trigger,
    View,
)

Part = TypeVar("Part", bound=OfTable)
Row = TypeVar("Row")


def read(url: str) -> Catalogue:
    """Read the catalogue of the database at ``url``, as a role that owns its schema."""
    with psycopg.connect(url, options="-c search_path=public") as connection:
        return Catalogue(
            tables=_tables(connection),
            enums=tuple(_rows(connection, Enum, queries.ENUMS)),
            views=_views(connection),
            functions=tuple(_rows(connection, Function, queries.FUNCTIONS)),
        )


def _rows(
    connection: psycopg.Connection[Any],
    kind: type[Row],
    query: str,
    values: Mapping[str, str] | None = None,
) -> list[Row]:
    with connection.cursor(row_factory=class_row(kind)) as cursor:
        return cursor.execute(query.encode(), values).fetchall()


def _by_table(parts: Iterable[Part]) -> defaultdict[str, tuple[Part, ...]]:
    found: defaultdict[str, tuple[Part, ...]] = defaultdict(tuple)
    for part in parts:
        found[part.table] += (part,)
    return found


def _tables(connection: psycopg.Connection[Any]) -> tuple[Table, ...]:
    columns = _by_table(_rows(connection, Column, queries.COLUMNS, {"schema": "public"}))
    constraints = _by_table(_rows(connection, Constraint, queries.CONSTRAINTS))
    indexes = _by_table(_rows(connection, Index, queries.INDEXES))
    policies = _by_table(_rows(connection, Policy, queries.POLICIES))
    privileges = _by_table(_rows(connection, Privilege, queries.PRIVILEGES))
    triggers = _by_table(_rows(connection, Trigger, queries.TRIGGERS))
    return tuple(
        Table(
            name=name,
            comment=comment,
            partitioned_by=partitioned_by,
            columns=columns[name],
            constraints=constraints[name],
            indexes=indexes[name],
            policies=policies[name],
            privileges=privileges[name],
            triggers=triggers[name],
        )
        for name, comment, partitioned_by in connection.execute(queries.TABLES.encode())
    )


def _views(connection: psycopg.Connection[Any]) -> tuple[View, ...]:
    columns = _by_table(_rows(connection, Column, queries.COLUMNS, {"schema": "analytics"}))
    return tuple(
        View(name=name, comment=comment, columns=columns[name])
        for name, comment in connection.execute(queries.VIEWS.encode())
    )
