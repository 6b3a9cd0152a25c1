"""A database before its first migration is what hosted Supabase gives."""

from collections.abc import Iterator

import psycopg
import pytest

from tools.devstack import bootstrap
from tools.devstack.databases import Database, ThrowAwayCluster

NAME = "bare"


@pytest.fixture(scope="module")
def bare(cluster: ThrowAwayCluster) -> Iterator[Database]:
    """A database with the platform's schemas and nothing else."""
    postgres = cluster.postgres
    bootstrap.create_database(postgres, NAME)
    bootstrap.prepare_database(postgres, NAME)
    yield Database.of(postgres, NAME)
    bootstrap.drop_database(postgres, NAME)


def test_it_can_be_prepared_again_without_effect(cluster: ThrowAwayCluster, bare: Database) -> None:
    bootstrap.prepare_roles(cluster.postgres)
    bootstrap.prepare_database(cluster.postgres, bare.name)
    with bare.connect() as connection:
        assert connection.execute("select count(*) from pg_namespace where nspname = 'auth'").fetchone() == (
            1,
        )


def test_a_database_from_before_the_stacks_own_servers_gets_what_they_need(
    cluster: ThrowAwayCluster, database: Database
) -> None:
    with psycopg.connect(database.admin_url, autocommit=True) as connection:
        connection.execute("drop table auth.refresh_tokens, auth.sessions")
        connection.execute("alter table auth.users drop column encrypted_password")
        connection.execute("drop function realtime.announce() cascade")
    bootstrap.prepare_database(cluster.postgres, database.name)
    with database.connect() as connection:
        connection.execute("listen realtime_messages")
        connection.execute("""select realtime.send('{}', 'changed', 'guild:7')""")
        assert len(list(connection.notifies(timeout=5, stop_after=1))) == 1
    with psycopg.connect(database.auth_admin_url) as connection:
        connection.execute("select encrypted_password from auth.users")
        connection.execute("select session_id from auth.refresh_tokens")


def test_new_tables_and_functions_are_open_to_clients_until_a_migration_revokes_it(bare: Database) -> None:
    with bare.connect() as connection:
        connection.execute("create table public.leak (id int)")
        connection.execute("create function public.leak() returns int language sql as 'select 1'")
        row = connection.execute(
            """
            select has_table_privilege('anon', 'public.leak', 'insert'),
                   has_table_privilege('authenticated', 'public.leak', 'delete'),
                   has_function_privilege('anon', 'public.leak()', 'execute')
            """
        ).fetchone()
    assert row == (True, True, True)


def test_new_tables_and_sequences_are_closed_to_service_role_until_a_migration_grants_them(
    bare: Database,
) -> None:
    with bare.connect() as connection:
        connection.execute("create table public.closed (id int generated always as identity)")
        row = connection.execute(
            """
            select has_table_privilege('service_role', 'public.closed', 'select, insert, update, delete'),
                   has_sequence_privilege('service_role', 'public.closed_id_seq', 'usage, select')
            """
        ).fetchone()
    assert row == (False, False)


def test_service_role_passes_row_security_and_anon_does_not(bare: Database) -> None:
    with bare.connect() as connection:
        connection.execute("create table public.guarded (id int)")
        connection.execute("alter table public.guarded enable row level security")
        connection.execute("insert into public.guarded values (1)")
        connection.execute("grant select on public.guarded to service_role")
        counts = []
        for role in ("service_role", "anon"):
            connection.execute(f"set role {role}")
            counts.append(connection.execute("select count(*) from public.guarded").fetchone())
    assert counts == [(1,), (0,)]


def test_rest_calls_are_cut_off_after_eight_seconds(bare: Database) -> None:
    with psycopg.connect(bare.authenticator_url) as connection:
        connection.execute("set role service_role")
        assert connection.execute("show statement_timeout").fetchone() == ("8s",)


def test_the_database_refuses_a_wrong_password(bare: Database) -> None:
    wrong = bare.url.replace("postgres:", "postgres:x")
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(wrong)


def test_a_policy_decides_who_receives_a_broadcast(bare: Database) -> None:
    with bare.connect() as connection:
        connection.execute(
            """
            create policy "own topic" on realtime.messages for select to authenticated
            using ((select realtime.topic()) = 'guild:' || (select auth.jwt() ->> 'guild'))
            """
        )
        connection.execute("""select realtime.send('{"n": 1}', 'changed', 'guild:7')""")
    seen = []
    for guild in ("7", "8"):
        with bare.connect("authenticated", {"guild": guild}) as connection:
            connection.execute("select set_config('realtime.topic', 'guild:7', false)")
            seen.append(connection.execute("select event, payload -> 'n' from realtime.messages").fetchall())
    assert seen == [[("changed", 1)], []]


def test_a_broadcast_that_fails_does_not_fail_its_caller(bare: Database) -> None:
    with bare.connect() as connection:
        connection.execute("""select realtime.send('{}', 'changed', null)""")
        assert connection.execute(
            "select count(*) from realtime.messages where topic is null"
        ).fetchone() == (0,)


def test_the_vault_is_for_the_server_side(bare: Database) -> None:
    with bare.connect() as connection:
        connection.execute("select vault.create_secret('open sesame', 'gate')")
        row = connection.execute(
            "select decrypted_secret from vault.decrypted_secrets where name = 'gate'"
        ).fetchone()
    assert row == ("open sesame",)
    with bare.connect("authenticated") as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute("select from vault.decrypted_secrets")


def test_a_secret_of_the_vault_is_replaced_and_keeps_its_name(bare: Database) -> None:
    with bare.connect() as connection:
        connection.execute("select vault.update_secret(vault.create_secret('old', 'door'), 'new')")
        rows = connection.execute(
            "select name, decrypted_secret from vault.decrypted_secrets where name = 'door'"
        ).fetchall()
    assert rows == [("door", "new")]
