"""What the schema says of itself: the documentation and the row types are made from it."""

import pytest

from tests.sql.stories import Caller

TABLES = (
    "select c.oid from pg_class c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) "
    "and c.relkind in ('r', 'p') and not c.relispartition"
)
"""All tables; a partitioned one counts as one."""


@pytest.mark.parametrize("schema", ["public", "private", "analytics"])
def test_every_schema_says_what_it_is_for(owner: Caller, schema: str) -> None:
    assert owner.one("select obj_description(%s::regnamespace, 'pg_namespace')", schema)


@pytest.mark.parametrize("answer", ["Grows:", "Cleaned:", "Written by:"])
def test_every_table_says_what_a_row_is_then_when_it_grows_when_it_is_cleaned_and_who_writes_it(
    owner: Caller, answer: str
) -> None:
    silent = owner.rows(
        f"select t.oid::regclass::text from ({TABLES}) t "
        "where coalesce(obj_description(t.oid, 'pg_class'), '') not like %s",
        f"One row per _% {answer} _%",
    )
    assert silent == []


def test_every_column_says_what_it_means(owner: Caller) -> None:
    silent = owner.rows(
        "select a.attrelid::regclass::text, a.attname from pg_attribute a "
        f"where a.attnum > 0 and not a.attisdropped and a.attrelid in ({TABLES}) "
        "and coalesce(col_description(a.attrelid, a.attnum), '') = ''"
    )
    assert silent == []


def test_every_enum_and_domain_says_what_it_stands_for(owner: Caller) -> None:
    silent = owner.rows(
        "select t.oid::regtype::text from pg_type t "
        "where t.typnamespace in ('public'::regnamespace, 'private'::regnamespace) and t.typtype in ('e', 'd') "
        "and coalesce(obj_description(t.oid, 'pg_type'), '') = ''"
    )
    assert silent == []


def test_every_function_says_what_it_does(owner: Caller) -> None:
    silent = owner.rows(
        "select p.oid::regprocedure::text from pg_proc p "
        "where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) "
        "and coalesce(obj_description(p.oid, 'pg_proc'), '') = ''"
    )
    assert silent == []
