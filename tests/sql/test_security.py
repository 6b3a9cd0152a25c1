"""A sweep over the catalogue: who may do what, for every table and function, the next one included."""

import psycopg
import pytest

from tests.sql.rls.promises import READABLE
from tests.sql.stories import Caller
from tools.devstack.databases import Database

OURS = "('public', 'private', 'analytics')"
"""The schemas that our migrations fill."""
EXPOSED = "('public')"
"""The schemas that PostgREST serves."""

DEFINERS = {
    "public.ensure_partitions": "makes partitions, which are the owner's",
    "public.configure_scheduler": "writes the vault and cron's jobs",
    "public.custom_access_token_hook": "reads auth.identities for Supabase Auth",
    "public.refresh_analytics": "refreshes materialised views, which only their owner may",
    "private.make_partitions": "makes partitions, which are the owner's",
    "private.call_scheduled": "reads the vault for cron",
    "private.my_guild_ids": "reads server_admins behind its own policy",
    "private.my_administered_guild_ids": "reads server_admins behind its own policy",
    "private.my_moderated_guild_ids": "reads server_admins behind its own policy",
    "private.pseudonyms_of": "writes pseudonyms, which nobody else may write",
    "private.refresh_server_admins": "writes server_admins, which nobody else may write",
}
"""Functions that act as the owner though they are no triggers, and why."""
DEFINER_TRIGGERS = {
    "track_server_settings": "writes server_config_history",
    "count_hits": "writes rule_stats",
    "count_cases": "writes analytics",
    "count_decisions": "writes analytics and rule_stats",
    "count_gpt_calls": "writes analytics",
    "audit": "writes audit_logs, which nobody else may write",
    "refresh_admins_of_members": "writes server_admins, which nobody else may write",
    "refresh_admins_of_roles": "writes server_admins, which nobody else may write",
    "refresh_admins_of_server": "writes server_admins, which nobody else may write",
    "broadcast_detections": "writes realtime.messages",
    "broadcast_cases": "writes realtime.messages",
    "broadcast_admin_action": "writes realtime.messages",
    "broadcast_analytics": "writes realtime.messages and its clock",
}
"""Triggers that act as the owner, and why."""


def test_every_table_and_partition_has_row_level_security(owner: Caller) -> None:
    bare = owner.rows(
        "select oid::regclass::text from pg_class where relkind in ('r', 'p') and not relrowsecurity "
        f"and relnamespace::regnamespace::text in {OURS}"
    )
    assert bare == []


def test_anon_has_no_privilege_on_anything(owner: Caller) -> None:
    open_to = owner.rows(
        "select c.oid::regclass::text, k from pg_class c, "
        "unnest(array['select', 'insert', 'update', 'references']) k "
        f"where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace::regnamespace::text in {OURS} "
        "and (has_any_column_privilege('anon', c.oid, k) "
        "or has_table_privilege('anon', c.oid, 'delete, truncate, trigger'))"
    )
    assert open_to == []


def test_who_is_signed_in_has_no_privilege_but_to_read_the_tables_that_dashboards_show(owner: Caller) -> None:
    granted = owner.rows(
        "select c.relname, k from pg_class c, unnest(array['select', 'insert', 'update', 'references']) k "
        f"where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace::regnamespace::text in {OURS} "
        "and has_any_column_privilege('authenticated', c.oid, k)"
    )
    assert sorted(granted) == sorted((promise.table, "select") for promise in READABLE)
    writable = owner.rows(
        f"select c.relname from pg_class c where c.relnamespace::regnamespace::text in {OURS} "
        "and c.relkind in ('r', 'p', 'v', 'm') "
        "and has_table_privilege('authenticated', c.oid, 'delete, truncate, trigger')"
    )
    assert writable == []


def test_nobody_reaches_a_partition_by_its_own_name(owner: Caller) -> None:
    reachable = owner.rows(
        "select c.oid::regclass::text, r.rolname, k from pg_class c, pg_roles r, "
        "unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) k "
        f"where c.relispartition and c.relnamespace::regnamespace::text in {OURS} and c.relkind = 'r' "
        "and r.rolname in ('anon', 'authenticated', 'service_role', 'analyst') "
        "and has_table_privilege(r.rolname, c.oid, k)"
    )
    assert reachable == []


def test_people_draw_from_no_sequence_and_the_bot_from_every_one_that_it_needs(owner: Caller) -> None:
    open_to = owner.rows(
        "select s.seqrelid::regclass::text, r.rolname from pg_sequence s, pg_roles r "
        "where r.rolname in ('anon', 'authenticated', 'analyst') "
        "and has_sequence_privilege(r.rolname, s.seqrelid, 'usage, select, update')"
    )
    closed = owner.rows(
        "select d.refobjid::regclass::text from pg_sequence s "
        "join pg_depend d on d.objid = s.seqrelid and d.classid = 'pg_class'::regclass and d.deptype = 'i' "
        "where has_table_privilege('service_role', d.refobjid, 'insert') "
        "and not has_sequence_privilege('service_role', s.seqrelid, 'usage')"
    )
    assert (open_to, closed) == ([], [])


def test_every_function_states_its_search_path(owner: Caller) -> None:
    bare = owner.rows(
        f"select oid::regprocedure::text from pg_proc where pronamespace::regnamespace::text in {OURS} "
        "and not coalesce('search_path=\"\"' = any (proconfig), false)"
    )
    assert bare == []


def test_people_execute_nothing_but_the_helpers_of_the_policies(owner: Caller) -> None:
    open_to = owner.rows(
        "select r.rolname, p.oid::regprocedure::text from pg_proc p, pg_roles r "
        f"where p.pronamespace::regnamespace::text in {OURS} "
        "and r.rolname in ('anon', 'authenticated', 'analyst') and has_function_privilege(r.oid, p.oid, 'execute')"
    )
    helpers = (
        "check_request", "my_discord_id", "my_guild_ids", "my_administered_guild_ids", "my_moderated_guild_ids",
    )  # fmt: skip
    assert sorted(open_to) == sorted(("authenticated", f"private.{helper}()") for helper in helpers)


def test_what_acts_as_its_owner_is_listed_with_its_reason(owner: Caller) -> None:
    definers = owner.rows(
        "select p.pronamespace::regnamespace || '.' || p.proname, p.prorettype = 'trigger'::regtype "
        f"from pg_proc p where p.pronamespace::regnamespace::text in {OURS} and p.prosecdef"
    )
    assert {name for name, is_trigger in definers if not is_trigger} == set(DEFINERS)
    assert {name for name, is_trigger in definers if is_trigger} == {
        f"private.{name}" for name in DEFINER_TRIGGERS
    }


def test_nothing_that_acts_as_its_owner_is_served_to_people(owner: Caller) -> None:
    served = owner.rows(
        "select p.oid::regprocedure::text, r.rolname from pg_proc p, pg_roles r where p.prosecdef "
        f"and p.pronamespace::regnamespace::text in {EXPOSED} and r.rolname in ('anon', 'authenticated') "
        "and has_function_privilege(r.oid, p.oid, 'execute')"
    )
    assert served == []


def test_every_view_asks_with_the_rights_of_who_asks(owner: Caller) -> None:
    definers = owner.rows(
        f"select oid::regclass::text from pg_class where relkind = 'v' and relnamespace::regnamespace::text in {OURS} "
        "and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false)"
    )
    assert definers == []


def test_materialised_views_stay_where_no_api_reaches(owner: Caller) -> None:
    """Row level security does not reach them."""
    schemas = owner.rows("select distinct relnamespace::regnamespace::text from pg_class where relkind = 'm'")
    assert {schema for (schema,) in schemas} <= {"private"}


@pytest.mark.parametrize("role", ["anon", "authenticated"])
def test_what_the_next_migration_makes_is_closed_until_it_opens_it(owner: Caller, role: str) -> None:
    with owner.connection.transaction(force_rollback=True):
        owner.connection.execute("create table public.tomorrow (id bigint generated always as identity)")
        owner.connection.execute("create function public.tomorrow() returns int language sql as 'select 1'")
        privileges = owner.rows(
            "select has_any_column_privilege(%(role)s, 'public.tomorrow', 'select, insert, update'), "
            "has_table_privilege(%(role)s, 'public.tomorrow', 'delete, truncate'), "
            "has_sequence_privilege(%(role)s, 'public.tomorrow_id_seq', 'usage, select'), "
            "has_function_privilege(%(role)s, 'public.tomorrow()', 'execute')".replace(
                "%(role)s", f"'{role}'"
            )
        )
    assert privileges == [(False, False, False, False)]


@pytest.mark.parametrize("role", ["anon", "authenticated", "service_role", "analyst", "authenticator"])
def test_nobody_who_calls_over_the_api_becomes_the_analyst_or_the_owner(owner: Caller, role: str) -> None:
    roles = owner.rows(
        "select rolname from pg_roles where rolname in ('postgres', 'analyst', 'supabase_auth_admin') "
        "and rolname <> %s and pg_has_role(%s, oid, 'member')",
        role,
        role,
    )
    assert roles == []


def test_the_analyst_is_held_by_row_level_security(owner: Caller) -> None:
    assert (
        owner.one("select rolbypassrls or rolsuper or rolcanlogin from pg_roles where rolname = 'analyst'")
        is False
    )


def test_anon_reads_nothing(shared_database: Database) -> None:
    with shared_database.connect("anon") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("select * from servers")
