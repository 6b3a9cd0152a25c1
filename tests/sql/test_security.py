"""A sweep over the catalogue: what must hold for every table and function, the next one included."""

import psycopg
import pytest

from tests.sql.stories import Caller, interaction, judged, new_id
from tools.devstack.databases import Database

APPEND_ONLY = ("admin_actions", "mod_actions", "server_config_history")


def test_every_table_has_row_level_security(owner: Caller) -> None:
    bare = owner.rows(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') "
        "and not relrowsecurity"
    )
    assert bare == []


def test_every_function_states_its_search_path(owner: Caller) -> None:
    bare = owner.rows(
        "select oid::regprocedure::text from pg_proc where pronamespace in "
        "('public'::regnamespace, 'private'::regnamespace) "
        "and prosqlbody is null and not coalesce('search_path=\"\"' = any (proconfig), false)"
    )
    assert bare == []


def test_nobody_but_the_service_role_executes_anything(owner: Caller) -> None:
    open_to = owner.rows(
        "select p.oid::regprocedure::text, r.rolname from pg_proc p, pg_roles r "
        "where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) "
        "and r.rolname in ('anon', 'authenticated') and has_function_privilege(r.oid, p.oid, 'execute')"
    )
    assert open_to == []


def test_anon_and_authenticated_have_no_privilege_on_any_table(owner: Caller) -> None:
    open_to = owner.rows(
        "select c.relname, r.rolname from pg_class c, pg_roles r "
        "where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'S') "
        "and r.rolname in ('anon', 'authenticated') "
        "and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate')"
    )
    assert open_to == []


def test_the_service_role_reads_and_writes_every_table_though_the_platform_grants_it_nothing(
    owner: Caller,
) -> None:
    closed = owner.rows(
        "select c.relname, p.privilege from pg_class c, unnest(array['select', 'insert']) as p(privilege) "
        "where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') "
        "and not has_table_privilege('service_role', c.oid, p.privilege)"
    )
    assert closed == []


def test_the_service_role_draws_from_every_sequence(owner: Caller) -> None:
    closed = owner.rows(
        "select seqrelid::regclass::text from pg_sequence "
        "where not has_sequence_privilege('service_role', seqrelid, 'usage') "
        "and seqrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)"
    )
    assert closed == []


def test_no_foreign_key_points_at_a_partitioned_table(owner: Caller) -> None:
    pointing = owner.rows(
        "select conrelid::regclass::text from pg_constraint c join pg_class t on t.oid = c.confrelid "
        "where c.contype = 'f' and t.relkind = 'p'"
    )
    assert pointing == []


def test_every_table_has_a_comment(owner: Caller) -> None:
    silent = owner.rows(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') "
        "and not relispartition and obj_description(oid, 'pg_class') is null"
    )
    assert silent == []


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("change", ["delete from {0}", "update {0} set guild_id = guild_id", "truncate {0}"])
def test_the_logs_cannot_be_changed_by_the_service_role(caller: Caller, table: str, change: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        caller.connection.execute(change.format(table))


@pytest.mark.parametrize("change", ["delete from {0}", "update {0} set guild_id = guild_id", "truncate {0}"])
def test_the_logs_cannot_be_changed_by_their_owner_either(owner: Caller, change: str) -> None:
    guild = new_id()
    owner.call("configure_server", interaction(guild), guild, {"simulation": True})
    with pytest.raises(psycopg.Error) as refusal:
        owner.connection.execute(change.format("server_config_history"))
    assert refusal.value.sqlstate == "PC403"


def test_partitions_are_made_ahead_and_making_them_again_makes_none(owner: Caller) -> None:
    assert owner.call("ensure_partitions", 12) == 0
    assert owner.call("ensure_partitions", 13) == 2


def test_an_event_of_a_month_without_a_partition_is_refused_as_bad_data(caller: Caller) -> None:
    ancient = judged(at_ms=1_500_000_000_000)
    with pytest.raises(psycopg.errors.CheckViolation):
        caller.call("record_verdicts", {"events": [ancient]})


def test_anon_reads_nothing(shared_database: Database) -> None:
    with shared_database.connect("anon") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("select * from servers")
