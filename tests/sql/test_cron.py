"""How the database calls the scheduled function: signed as portcullis.inside does it, or not at all."""

import hashlib
import hmac
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import requests
from psycopg import sql

from portcullis import inside, registry
from portcullis.errors import SignatureError
from scheduled import jobs
from scheduled.job import Job
from tests.sql.stories import Caller
from tools.devstack.databases import Database, Rest
from tools.devstack.migrate import split

MIGRATIONS = Path(__file__).parents[2] / "supabase" / "migrations"
MIGRATION = MIGRATIONS / "20261121001700_cron.sql"
NEW_JOB = MIGRATIONS / "20261122001700_refresh_analytics.sql"
URL = "https://scheduled.example.run.app"

# Stands in for pg_net: the parameters, the check of the content type and the bytes of the body are those of pg_net's
# own http_post; it notes the request and sends nothing.
PG_NET = """
create schema net;
create table net.http_request_queue (
    id bigserial, url text not null, headers jsonb not null, body bytea not null, timeout_milliseconds int not null
);
create function net.http_post(
    url text, body jsonb default '{}', params jsonb default '{}',
    headers jsonb default '{"Content-Type": "application/json"}', timeout_milliseconds int default 5000
) returns bigint language plpgsql as $$
declare
    v_id bigint;
begin
    if headers ->> 'Content-Type' is distinct from 'application/json' then
        raise exception 'Content-Type header must be "application/json"';
    end if;
    insert into net.http_request_queue (url, headers, body, timeout_milliseconds)
    values (url, headers, convert_to(body::text, 'UTF8'), timeout_milliseconds) returning id into v_id;
    return v_id;
end
$$;
"""

# Stands in for pg_cron: one job per name and user, the later schedule replaces the earlier.
PG_CRON = """
create schema cron;
create table cron.job (
    jobid bigserial, jobname text not null, schedule text not null, command text not null,
    username text not null default current_user, unique (jobname, username)
);
create function cron.schedule(job_name text, schedule text, command text) returns bigint language sql as $$
    insert into cron.job (jobname, schedule, command) values (job_name, schedule, command)
    on conflict (jobname, username) do update set schedule = excluded.schedule, command = excluded.command
    returning jobid
$$;
"""


@pytest.fixture
def postgres(database: Database) -> Iterator[Caller]:
    """The role by which pg_cron runs its jobs, in a database that has pg_net."""
    with database.connect() as connection:
        connection.execute(PG_NET)
        yield Caller(connection)


@pytest.fixture
def bot(database: Database) -> Iterator[Caller]:
    """What deploy.sh calls as."""
    with database.connect("service_role") as connection:
        yield Caller(connection)


def call(postgres: Caller) -> dict[str, Any]:
    """Have the outbox called and look at the request."""
    number = postgres.one("select private.call_scheduled('outbox')")
    return dict(
        postgres.one("select to_jsonb(q) from net.http_request_queue q where id = %s", number),
        body=postgres.one("select body from net.http_request_queue where id = %s", number),
    )


def verify(secrets: str, request: dict[str, Any]) -> None:
    inside.verify(secrets, request["body"], request["headers"][inside.HEADER], int(time.time()))


@pytest.mark.parametrize("key_size", [0, 1, 32, 63, 64, 65, 131, 1000])
@pytest.mark.parametrize("data_size", [0, 1, 55, 64, 5000])
def test_hmac_is_that_of_python(owner: Caller, key_size: int, data_size: int) -> None:
    source = random.Random(key_size * 10_000 + data_size)
    key, data = source.randbytes(key_size), source.randbytes(data_size)

    digest = owner.one("select private.hmac_sha256(%s::bytea, %s::bytea)", key, data)

    assert digest == hmac.digest(key, data, hashlib.sha256)


def test_the_scheduled_function_accepts_the_call(postgres: Caller, bot: Caller) -> None:
    bot.call("configure_scheduler", URL, "sésame")

    request = call(postgres)

    verify("sésame", request)
    assert json.loads(request["body"]) == {"job": "outbox"}
    assert (request["url"], request["timeout_milliseconds"]) == (URL, 5000)


def test_a_call_is_refused_by_who_has_another_secret(postgres: Caller, bot: Caller) -> None:
    bot.call("configure_scheduler", URL, "open sesame")

    with pytest.raises(SignatureError):
        verify("open barley", call(postgres))


def test_of_two_secrets_the_first_signs(postgres: Caller, bot: Caller) -> None:
    bot.call("configure_scheduler", URL, " new , old ")

    request = call(postgres)

    verify("new", request)
    with pytest.raises(SignatureError):
        verify("old", request)


def test_a_call_without_secrets_says_what_to_do(postgres: Caller) -> None:
    with pytest.raises(psycopg.Error, match=r"run deploy\.sh, or call configure_scheduler") as refusal:
        call(postgres)

    assert refusal.value.sqlstate == "PC404"
    assert postgres.rows("select 1 from net.http_request_queue") == []


def test_configuring_again_replaces_what_was_there(postgres: Caller, bot: Caller) -> None:
    bot.call("configure_scheduler", "https://old.example.run.app", "old")
    bot.call("configure_scheduler", URL, "new")

    assert postgres.rows("select name, decrypted_secret from vault.decrypted_secrets order by name") == [
        ("scheduled_secret", "new"),
        ("scheduled_url", URL),
    ]


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        (None, "secret"),
        ("", "secret"),
        ("scheduled", "secret"),
        ("https://", "secret"),
        (URL, None),
        (URL, " ,old"),
    ],
)
def test_what_cannot_work_is_refused(bot: Caller, url: str | None, secret: str | None) -> None:
    with pytest.raises(psycopg.Error) as refusal:
        bot.rows("select configure_scheduler(%s, %s)", url, secret)

    assert refusal.value.sqlstate == "PC422"


@pytest.mark.parametrize("role", ["anon", "authenticated"])
@pytest.mark.parametrize(
    "query",
    [
        "select public.configure_scheduler('https://evil.example', 's')",
        "select private.call_scheduled('outbox')",
    ],
)
def test_people_cannot_touch_it(shared_database: Database, role: str, query: str) -> None:
    with shared_database.connect(role) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(query)


def test_it_is_configured_over_rest_with_the_service_key_alone(rest: Rest, postgres: Caller) -> None:
    def configure(token: str) -> int:
        return requests.post(
            f"{rest.url}/rpc/configure_scheduler",
            json={"p_url": URL, "p_secret": "open sesame"},
            headers={"Authorization": f"Bearer {token}"},
            timeout=5,
        ).status_code

    assert configure(rest.token({"sub": "00000000-0000-4000-8000-000000000001"})) == 403
    assert postgres.rows("select 1 from vault.secrets") == []
    assert configure(rest.service_key) == 204
    verify("open sesame", call(postgres))


def test_every_job_is_called_at_the_times_that_stand_beside_it(postgres: Caller) -> None:
    postgres.connection.execute(PG_CRON)

    postgres.rows("select private.schedule_jobs()")
    postgres.rows("select private.schedule_jobs()")

    calls = [
        (f"portcullis-{job.name}", job.schedule, f"select private.call_scheduled('{job.name}')")
        for job in registry.load(jobs, "JOB", Job).values()
    ]
    own = [
        ("portcullis-analytics", "7 * * * *", "select public.refresh_analytics()"),
        ("portcullis-partitions", "17 3 * * *", "select public.ensure_partitions(3)"),
        ("portcullis-warnings", "41 3 * * *", "select public.retain_warnings()"),
        ("portcullis-scheduled-exports", "37 * * * *", "select public.queue_scheduled_exports()"),
    ]
    assert postgres.rows("select jobname, schedule, command from cron.job order by 1") == sorted(calls + own)


def test_every_scheduled_command_runs(postgres: Caller, bot: Caller) -> None:
    postgres.connection.execute(PG_CRON)
    bot.call("configure_scheduler", URL, "open sesame")
    postgres.rows("select private.schedule_jobs()")

    for (command,) in postgres.rows("select command from cron.job"):
        postgres.rows(command)

    assert postgres.one("select count(*) from net.http_request_queue") == len(registry.load(jobs, "JOB", Job))


ALL_JOBS = "select 'portcullis-' || name from private.schedules order by 1"


def offer(database: Database, folder: Path, extensions: dict[str, str]) -> None:
    """Make extensions available in a database, each with its script, as if they were installed on the machine."""
    (folder / "extension").mkdir()
    for name, script in extensions.items():
        control = "default_version = '1'\nrelocatable = false\nsuperuser = false\n"
        (folder / "extension" / f"{name}.control").write_text(control)
        (folder / "extension" / f"{name}--1.sql").write_text(script)
    folder.chmod(0o755)  # Postgres may run as another account
    with psycopg.connect(database.admin_url, autocommit=True) as admin:
        admin.execute(
            sql.SQL("alter database {} set extension_control_path = {}").format(
                sql.Identifier(database.name), sql.Literal(f"{folder}:$system")
            )
        )


def set_up(database: Database, migration: Path = MIGRATION) -> list[tuple[Any, ...]]:
    """Run the migration's last statement and see which extensions there are then."""
    *_, last = split(migration.read_text())
    with database.connect() as connection:
        connection.execute(last.text.encode())
        return connection.execute(
            "select extname from pg_extension where extname in ('pg_cron', 'pg_net') order by 1"
        ).fetchall()


def test_where_both_extensions_are_available_the_migration_sets_them_up(
    database: Database, data_folder: Path
) -> None:
    offer(database, data_folder, {"pg_cron": PG_CRON, "pg_net": PG_NET})

    assert [set_up(database), set_up(database)] == [[("pg_cron",), ("pg_net",)]] * 2
    with database.connect() as connection:
        names = connection.execute("select jobname from cron.job order by 1").fetchall()
        assert names == connection.execute(ALL_JOBS).fetchall()


@pytest.mark.parametrize("available", [{}, {"pg_cron": PG_CRON}, {"pg_net": PG_NET}])
def test_where_one_is_not_available_the_migration_does_without(
    database: Database, data_folder: Path, available: dict[str, str]
) -> None:
    offer(database, data_folder, available)

    assert set_up(database) == []


def test_where_jobs_were_scheduled_before_a_migration_adds_the_new_one(
    database: Database, data_folder: Path
) -> None:
    offer(database, data_folder, {"pg_cron": PG_CRON, "pg_net": PG_NET})
    set_up(database)
    with database.connect() as connection:
        connection.execute("delete from cron.job where jobname = 'portcullis-analytics'")

    set_up(database, NEW_JOB)

    with database.connect() as connection:
        names = connection.execute("select jobname from cron.job order by 1").fetchall()
        assert names == connection.execute(ALL_JOBS).fetchall()
    assert ("portcullis-analytics",) in names


def test_where_nothing_can_be_scheduled_a_migration_adds_no_job(database: Database) -> None:
    assert set_up(database, NEW_JOB) == []
