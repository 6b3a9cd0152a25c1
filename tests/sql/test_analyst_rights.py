"""What the role analyst may read, and that it may do nothing else."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from tests.sql.analyst_story import SECRETS, tell
from tests.sql.stories import Caller
from tools.devstack.databases import Database

FORBIDDEN = (
    "messages.content", "users.username", "servers.name", "guild_roles.name", "guild_channels.name",
    "detection_events.reasons", "server_members.restriction_reason", "verification_events.findings",
    "mod_actions.reason", "training_data.content", "contexts.rationale", "contexts.response", "contexts.context",
    "outbox.payload", "outbox.last_error", "audit_logs.new_values", "server_config_history.new_settings",
    "servers.settings", "job_runs.error", "event_window.fingerprint", "artifacts.path",
)  # fmt: skip


@pytest.fixture
def analyst(shared_database: Database) -> Iterator[Caller]:
    """Somebody who looks at numbers."""
    with shared_database.connect("analyst") as connection:
        yield Caller(connection)


def test_the_analyst_sees_rows_in_every_view_and_none_of_the_secrets(database: Database) -> None:
    with database.connect("service_role") as bot:
        tell(Caller(bot))
    with database.connect() as owner:
        told = str(
            Caller(owner).rows(
                "select content from messages union all select username from users "
                "union all select name from servers union all select unnest(reasons) from detection_events"
            )
        )
    assert [secret for secret in SECRETS.values() if secret not in told] == []

    with database.connect("analyst") as looking:
        analyst = Caller(looking)
        views = analyst.rows("select relname from pg_class where relnamespace = 'analytics'::regnamespace")
        shown = {name: str(analyst.rows(f"select * from analytics.{name}")) for (name,) in views}
    assert [name for name, rows in shown.items() if rows == "[]"] == []
    assert [secret for secret in SECRETS.values() if secret in str(shown)] == []


@pytest.mark.parametrize("column", FORBIDDEN)
def test_the_analyst_reads_no_text_no_names_and_no_reasons(
    analyst: Caller, owner: Caller, column: str
) -> None:
    table, name = column.split(".")
    query = sql.SQL("select {} from {}").format(sql.Identifier(name), sql.Identifier("public", table))
    owner.connection.execute(query)

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        analyst.connection.execute(query)


def test_the_analyst_may_write_nothing_anywhere(owner: Caller) -> None:
    writable = owner.rows(
        "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname in ('public', 'private', 'analytics') and c.relkind in ('r', 'p', 'v', 'm') "
        "and (has_table_privilege('analyst', c.oid, 'insert, update, delete, truncate, references, trigger') "
        "or has_any_column_privilege('analyst', c.oid, 'insert, update, references'))"
    )
    assert writable == []


def test_of_the_helpers_the_analyst_reads_the_kept_retention_alone(owner: Caller) -> None:
    readable = owner.rows(
        "select relname from pg_class where relnamespace = 'private'::regnamespace and relkind in ('r', 'v', 'm') "
        "and has_any_column_privilege('analyst', oid, 'select')"
    )
    assert readable == [("member_retention",)]


def test_the_analyst_executes_none_of_our_functions(owner: Caller) -> None:
    executable = owner.rows(
        "select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace "
        "where n.nspname in ('public', 'private', 'analytics') and has_function_privilege('analyst', p.oid, 'execute')"
    )
    assert executable == []


@pytest.mark.parametrize("role", ["anon", "authenticated", "analyst"])
def test_nobody_but_the_bot_has_it_refreshed(shared_database: Database, role: str) -> None:
    with (
        shared_database.connect(role) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("select public.refresh_analytics()")
