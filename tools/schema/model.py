"""The parts of a schema, as far as the pages and types that are written from it need them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OfTable:
    """What belongs to a table or a view of that name."""

    table: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(OfTable):
    """A column.

    Attributes:
        name: of the column.
        type: as it is declared, without ``public.``: ``snowflake``, ``numeric(12,6)``, ``text[]``.
        base: what it is made of: the name in ``pg_type`` behind domains and arrays, such as ``text``.
        enum: whether ``base`` is an enum of this schema.
        array: whether it holds many of ``base``.
        nullable: whether it may be null.
        default: an expression; None without one.
        comment: what it means, where that has been said.
    """

    name: str
    type: str
    base: str
    enum: bool
    array: bool
    nullable: bool
    default: str | None
    comment: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint(OfTable):
    """A constraint: ``kind`` as in ``pg_constraint.contype``, ``target`` the table that a foreign key points at."""

    name: str
    kind: str
    definition: str
    target: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Index(OfTable):
    """An index that no constraint brings: ``definition`` from the column list on."""

    name: str
    unique: bool
    definition: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(OfTable):
    """Row level security's word on who may do what: ``command`` is SELECT, INSERT, UPDATE, DELETE or ALL."""

    name: str
    command: str
    roles: list[str]
    using: str | None
    check: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Privilege(OfTable):
    """What a role may do to a table; ``columns`` where it is allowed on those alone."""

    role: str
    privileges: list[str]
    columns: list[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger(OfTable):
    """A trigger: ``events`` such as ``before update or delete``, ``level`` is row or statement."""

    name: str
    events: str
    level: str
    function: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with all that belongs to it; ``partitioned_by`` is None for one that is not partitioned."""

    name: str
    comment: str | None
    partitioned_by: str | None
    columns: tuple[Column, ...]
    constraints: tuple[Constraint, ...]
    indexes: tuple[Index, ...]
    policies: tuple[Policy, ...]
    privileges: tuple[Privilege, ...]
    triggers: tuple[Trigger, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view for analysts."""

    name: str
    comment: str | None
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """An enum, its values in their order."""

    name: str
    comment: str | None
    values: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function that PostgREST exposes: who may call it, and whether it acts as its owner (``definer``)."""

    name: str
    arguments: str
    result: str
    volatility: str
    definer: bool
    callers: list[str]
    comment: str | None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Tables, enums and functions of ``public`` (partitions left out), and the views of ``analytics``."""

    tables: tuple[Table, ...]
    enums: tuple[Enum, ...]
    views: tuple[View, ...]
    functions: tuple[Function, ...]
