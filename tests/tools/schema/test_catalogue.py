"""The catalogue of a real database."""

import pytest

from tools.devstack.databases import Database
from tools.schema import catalogue
from tools.schema.model import Catalogue, Column, Table

SCHEMA = """
create type public.mood as enum ('calm', 'angry');
comment on type public.mood is 'How it feels.';
create table public.moats (
    id bigint generated always as identity primary key,
    guild_id public.snowflake not null references public.servers (guild_id),
    depth numeric(4, 1) default 2.5 constraint is_wet check (depth > 0),
    moods public.mood[] not null,
    doubled numeric generated always as (depth * 2) stored
);
comment on table public.moats is 'Water.';
comment on column public.moats.depth is 'In metres.';
create index moats_deep on public.moats (guild_id, depth desc) where depth > 3;
create index moats_moods on public.moats using gin (moods);
revoke all on public.moats from service_role;
grant select (id, depth) on public.moats to anon;
alter table public.moats enable row level security;
create policy "Look" on public.moats for select to anon using (depth > 1);
create trigger frozen before update or delete on public.moats
    for each row execute function private.refuse_change();
create function public.dig(p_guild_id public.snowflake, p_depth int default 1) returns void language sql stable
    security definer as '';
comment on function public.dig is 'Digs.';
grant execute on function public.dig to anon;
revoke execute on function public.dig from service_role;
create schema if not exists analytics;
create view analytics.wet as select id, depth from public.moats;
comment on view analytics.wet is 'What is wet.';
"""


@pytest.fixture
def schema(database: Database) -> Catalogue:
    with database.connect() as connection:
        connection.execute(SCHEMA)
    return catalogue.read(database.url)


@pytest.fixture
def moats(schema: Catalogue) -> Table:
    (found,) = [table for table in schema.tables if table.name == "moats"]
    return found


def test_a_column_says_what_it_is_made_of(moats: Table) -> None:
    said = {column.name: (column.type, column.base, column.array, column.enum) for column in moats.columns}
    assert said == {
        "id": ("bigint", "int8", False, False),
        "guild_id": ("snowflake", "text", False, False),
        "depth": ("numeric(4,1)", "numeric", False, False),
        "moods": ("mood[]", "mood", True, True),
        "doubled": ("numeric", "numeric", False, False),
    }


def test_a_column_says_whether_it_may_be_null_and_what_it_is_by_default(moats: Table) -> None:
    said = {column.name: (column.nullable, column.default) for column in moats.columns}
    assert said == {
        "id": (False, "identity"),
        "guild_id": (False, None),
        "depth": (True, "2.5"),
        "moods": (False, None),
        "doubled": (True, "generated as (depth * (2)::numeric)"),
    }


def test_comments_are_read(schema: Catalogue, moats: Table) -> None:
    (mood,) = [enum for enum in schema.enums if enum.name == "mood"]
    assert (moats.comment, moats.columns[2].comment) == ("Water.", "In metres.")
    assert (mood.comment, mood.values) == ("How it feels.", ["calm", "angry"])


def test_constraints_come_keys_first_and_name_what_they_point_at(moats: Table) -> None:
    assert [(one.name, one.kind, one.target) for one in moats.constraints] == [
        ("moats_pkey", "p", None),
        ("moats_guild_id_fkey", "f", "servers"),
        ("is_wet", "c", None),
    ]


def test_indexes_of_constraints_are_not_repeated(moats: Table) -> None:
    assert [(index.name, index.definition) for index in moats.indexes] == [
        ("moats_deep", "(guild_id, depth DESC) WHERE (depth > (3)::numeric)"),
        ("moats_moods", "gin (moods)"),
    ]


def test_rights_on_columns_are_told_from_rights_on_the_table(moats: Table) -> None:
    said = [(one.role, one.privileges, one.columns) for one in moats.privileges]
    assert said == [("anon", ["select"], ["id", "depth"])]


def test_policies_and_triggers_are_read(moats: Table) -> None:
    (policy,), (trigger,) = moats.policies, moats.triggers
    assert (policy.command, policy.roles, policy.using) == ("SELECT", ["anon"], "(depth > (1)::numeric)")
    assert (trigger.events, trigger.level) == ("before update or delete", "row")
    assert trigger.function == "private.refuse_change"


def test_a_function_says_how_it_acts_and_who_may_call_it(schema: Catalogue) -> None:
    (dig,) = [function for function in schema.functions if function.name == "dig"]
    assert (dig.arguments, dig.result) == ("p_guild_id snowflake, p_depth integer DEFAULT 1", "void")
    assert (dig.volatility, dig.definer, dig.callers, dig.comment) == ("stable", True, ["anon"], "Digs.")


def test_the_views_of_analysts_have_their_columns(schema: Catalogue) -> None:
    (wet,) = [view for view in schema.views if view.name == "wet"]
    assert (wet.comment, [column.name for column in wet.columns]) == ("What is wet.", ["id", "depth"])


def test_partitions_are_no_tables_of_their_own(schema: Catalogue) -> None:
    split = {table.name: table.partitioned_by for table in schema.tables if table.partitioned_by}
    assert split["detection_events"] == "RANGE (detected_at)"
    assert not [table.name for table in schema.tables if table.name[-1].isdigit()]


def test_the_answer_is_the_same_whatever_the_search_path(database: Database) -> None:
    before = catalogue.read(database.url)
    with database.connect() as connection:
        connection.execute("alter role postgres in database " + database.name + " set search_path = ''")
    assert catalogue.read(database.url) == before


def test_a_column_belongs_to_its_table(schema: Catalogue) -> None:
    columns: list[Column] = [column for table in schema.tables for column in table.columns]
    assert len(columns) > len(schema.tables)
    assert all(column.table == table.name for table in schema.tables for column in table.columns)
